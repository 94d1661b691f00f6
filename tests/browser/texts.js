/** Two short tellings: a changed word, a lost "not", a sentence that only A tells. */
export const FERRY = {
  a: 'Ferry to Lund Island sails again\n\nThe ferry to Lund Island sailed again on Monday with sixty passengers on board.\n\n“We are not afraid of the winter storms,” said the captain, Olga Brandt.\n\nThe old quay had been closed since the spring flood damaged its wooden pillars.\n',
  b: 'Ferry to Lund Island sails again\n\nThe ferry to Lund Island sailed again on Monday with seventy passengers on board.\n\n“We are afraid of the winter storms,” said the captain, Olga Brandt.\n',
};
