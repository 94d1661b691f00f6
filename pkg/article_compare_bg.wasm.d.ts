/* tslint:disable */
/* eslint-disable */
export const memory: WebAssembly.Memory;
export const __wbg_job_free: (a: number, b: number) => void;
export const __wbg_reading_free: (a: number, b: number) => void;
export const addLexicon: (a: any) => [number, number];
export const compare: (a: any, b: any, c: any) => [number, number, number];
export const job_advance: (a: number) => number;
export const job_finish: (a: number) => [number, number, number];
export const job_new: (a: any, b: any, c: any) => [number, number, number];
export const job_progress: (a: number) => number;
export const job_read: (a: number) => [number, number, number];
export const reading_append: (a: number, b: any, c: number, d: number, e: number, f: number) => [number, number];
export const reading_comparison: (a: number) => any;
export const reading_comparisonInSteps: (a: number) => any;
export const reading_html: (a: number, b: number, c: number) => [number, number, number, number];
export const reading_rows: (a: number) => number;
export const reading_rowsOfA: (a: number) => [number, number];
export const reading_rowsOfB: (a: number) => [number, number];
export const reading_speak: (a: number, b: any) => void;
export const __wbindgen_malloc: (a: number, b: number) => number;
export const __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
export const __wbindgen_free: (a: number, b: number, c: number) => void;
export const __wbindgen_exn_store: (a: number) => void;
export const __externref_table_alloc: () => number;
export const __wbindgen_externrefs: WebAssembly.Table;
export const __externref_table_dealloc: (a: number) => void;
export const __wbindgen_start: () => void;
