/*
 * Node loads its fetch at the first use of one of its classes, and then keeps a function of `performance` until the
 * process ends. Some tests replace `performance`, so fetch is loaded before them.
 */
void globalThis.Response;
