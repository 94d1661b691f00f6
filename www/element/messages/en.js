/**
 * Everything that the interface says, in English. Rust reads the same file: one entry a line, each
 * in single quotes. A name in braces is a blank to be filled; `one` and `other` are plural forms.
 */
export const en = {
  'row.missing': 'missing:',
  'row.added': 'added:',
  'row.altered': 'altered:',
  'row.notToldInB': 'Not told in B',
  'row.notToldInA': 'Not in A',
  'row.furniture': 'Page furniture, set aside',
  'row.movedFirst': 'Moved: B begins with this',
  'row.movedAfter': 'Moved: B tells this after “{text}”',
  'row.movedHere': '“{text}” stands here in B',
};
