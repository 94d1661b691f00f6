/**
 * A short news story and its retelling, both invented, with every kind of change between them.
 */
export const example = {
  a: {
    name: 'Maren Point Herald',
    text: `Lighthouse could reopen to visitors by June, harbour board says

The lighthouse at Maren Point could reopen to visitors by June, the harbour board said on Tuesday, almost three years after a storm tore away part of its gallery.

“In most places the old stone is sound,” said Ilse Varga, the engineer who leads the repairs. “We are not asking the town to pay for the rest.”

The work will cost about 4.2 million crowns, up from an estimate of 3.1 million in March. Two thirds of that comes from a national heritage fund, and the remainder from harbour fees.

Divers found no new cracks below the waterline during an inspection in April, according to a 30-page report by the coastal survey.

Some shopkeepers on the quay said that trade had fallen by nearly a quarter since the storm. “People came for the light and stayed for the fish,” said Tomas Lind, who runs a café beside the ferry landing.

The tower was built in 1871. It guided herring boats into the bay until the fleet moved north.

The board is expected to vote on the opening hours on 9 May. Its chair, Petra Holm, denied that the café licence had already been promised to a mainland company.

Volunteers have kept the lamp turning by hand on winter nights, and they will be thanked at the opening.

Tickets are to cost 60 crowns, and children under ten go in free.
`,
  },
  b: {
    name: 'Coastwatch Online',
    text: `Lighthouse will reopen to visitors by June, harbour board says

The lighthouse at Maren Point will reopen to visitors by June, the harbour board said Tuesday, almost three years after a storm ripped away part of its gallery.

Sign up for our free newsletter

The tower, built in 1871, guided herring boats into the bay until the fleet moved north.

“In many places the old stone is sound,” said Ilse Varga, the engineer who leads the repairs. “We are asking the town to pay for the rest.”

The work will cost about 4.2 billion crowns. That is up from an estimate of 3.1 million in March. Two thirds of that comes from a national heritage fund, and the remainder from harbour fees.

A brass band will play in the square on the first evening.

Divers found new cracks below the waterline during an inspection in April, according to a 30-page report by the ferry company.

Shopkeepers on the quay said that trade had fallen by a quarter since the storm. “People came for the light and stayed for the fish,” said Jonas Lind, who runs a café beside the police station.

The board is expected to vote on the opening hours on 19 May. Its chair, Petra Holm, admitted that the café licence had already been promised to a mainland company.

Tickets are to cost 60 crowns, and children under ten go in free.

© 2026 Coastwatch Online. All rights reserved.
`,
  },
};
