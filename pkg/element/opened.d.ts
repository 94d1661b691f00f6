/** Loads the panel of a row, and the choice of sentences that it leads to. */
export declare const loadPanel: () => Promise<typeof import("./links/panel.js")>;
/** Loads what makes a report. */
export declare const loadReport: () => Promise<typeof import("./export/report.js")>;
