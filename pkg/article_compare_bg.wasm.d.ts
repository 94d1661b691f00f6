/* tslint:disable */
/* eslint-disable */
export const memory: WebAssembly.Memory;
export const __wbg_job_free: (a: number, b: number) => void;
export const compare: (a: any, b: any, c: any) => [number, number, number];
export const job_advance: (a: number) => number;
export const job_finish: (a: number) => any;
export const job_new: (a: any, b: any, c: any) => [number, number, number];
export const job_progress: (a: number) => number;
export const __wbindgen_malloc: (a: number, b: number) => number;
export const __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
export const __wbindgen_free: (a: number, b: number, c: number) => void;
export const __wbindgen_exn_store: (a: number) => void;
export const __externref_table_alloc: () => number;
export const __wbindgen_externrefs: WebAssembly.Table;
export const __externref_table_dealloc: (a: number) => void;
export const __wbindgen_start: () => void;
