import { LANGUAGES, languageOf } from './element/catalogues.js';
import { english, pageCatalogueOf } from './element/messages/page.js';
import { Speaker } from './element/speaker.js';

/** @typedef {import('./element/catalogues.js').Language} Language */

const KEY = 'article-compare:language';

/** Says what the page itself says, in the reader's language. */
export const speaker = new Speaker(pageCatalogueOf, english);

/**
 * Has the page speak the reader's language, and lets the reader choose another.
 *
 * @param {HTMLElement} element the comparison, which follows
 * @param {() => void} changed says anew what the page says about the texts
 * @returns {Promise<void>} once the page speaks it
 */
export function speakToReader(element, changed) {
  const menu = /** @type {HTMLSelectElement} */ (document.querySelector('#language'));
  const turnTo = async (/** @type {Language} */ language) => {
    menu.value = language;
    // The reader's own region, where it is known, has its own way to write numbers.
    const tag = navigator.languages.find((tag) => languageOf(tag) === language) ?? language;
    element.lang = tag;
    const turned = await speaker.turnTo(tag);
    document.documentElement.lang = speaker.language;
    if (!turned) return;
    document.documentElement.dir = speaker.direction;
    sayAnew();
    changed();
  };
  menu.append(...Object.entries(LANGUAGES).map(option));
  menu.addEventListener('change', () => {
    const language = languageOf(menu.value) ?? 'en';
    remember(language);
    turnTo(language);
  });
  return turnTo(recall() ?? preferred());
}

/** @param {[string, string]} language its tag and its name */
function option([tag, name]) {
  const option = new Option(name, tag);
  option.lang = tag;
  return option;
}

/** The first of the reader's languages that the page speaks. */
function preferred() {
  return navigator.languages.map(languageOf).find((language) => language !== null) ?? 'en';
}

/** Puts the texts of the page itself into the language. The markup names their keys. */
function sayAnew() {
  for (const element of document.querySelectorAll('[data-say]')) {
    element.textContent = speaker.say(element.getAttribute('data-say') ?? '');
  }
  for (const attribute of ['placeholder', 'title', 'aria-label', 'content']) {
    for (const element of document.querySelectorAll(`[data-say-${attribute}]`)) {
      element.setAttribute(attribute, speaker.say(element.getAttribute(`data-say-${attribute}`) ?? ''));
    }
  }
}

/** @param {Language} language */
function remember(language) {
  try {
    sessionStorage.setItem(KEY, language);
  } catch {
    // The store is full or forbidden: the choice holds until the page is left.
  }
}

/** @returns {Language | null} */
function recall() {
  try {
    return languageOf(sessionStorage.getItem(KEY) ?? '');
  } catch {
    return null;
  }
}
