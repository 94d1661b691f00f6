export { Readability } from "@mozilla/readability";
