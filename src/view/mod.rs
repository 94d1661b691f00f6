//! A comparison as a closed tree of what is shown.
