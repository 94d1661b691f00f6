// What a reader opens after the first result, and few do: it is loaded then.
import { loadModule } from './load.js';

/** Loads the panel of a row, and the choice of sentences that it leads to. */
export const loadPanel = () => loadModule(() => import('./links/panel.js'), './links/panel.js', import.meta.url);

/** Loads what makes a report. */
export const loadReport = () => loadModule(() => import('./export/report.js'), './export/report.js', import.meta.url);
