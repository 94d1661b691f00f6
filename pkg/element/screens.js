import { h } from './dom.js';

/** @typedef {import('./speaker.js').Speaker} Speaker */

/**
 * What is wrong, and what to do, in plain sentences.
 *
 * @param {import('./failure.js').Failure} failure
 * @param {Speaker} speaker
 * @param {() => void} again tries once more
 */
export function failureScreen({ reason, blanks }, speaker, again) {
  const say = (/** @type {string} */ part) => speaker.say(`failure.${reason}.${part}`, blanks);
  const inTheTexts = ['bothEmpty', 'oneEmpty', 'tooLong'].includes(reason);
  const screen = h(
    'div',
    { class: 'failure', part: 'failure', role: 'alert' },
    h('h2', {}, say('title')),
    h('p', {}, say('what')),
    h('p', {}, say('todo')),
    !inTheTexts && h('button', { type: 'button', click: again }, speaker.say('failure.again')),
  );
  return { screen, message: `${say('what')} ${say('todo')}` };
}

/**
 * Work that takes a while, and the way to end it.
 *
 * @param {Speaker} speaker
 * @param {() => void} cancel
 */
export function workingScreen(speaker, cancel) {
  return h(
    'div',
    { class: 'working', part: 'working' },
    h('label', {}, speaker.say('working.label'), h('progress', { max: '1' })),
    h('button', { type: 'button', click: cancel }, speaker.say('working.cancel')),
  );
}
