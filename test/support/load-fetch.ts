/*
 * Node loads its fetch when somebody first looks at one of its classes, and then takes a function of `performance` for as long as
 * the process lives. Some tests replace `performance`: load it before them.
 */
void globalThis.Response;
