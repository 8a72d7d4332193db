/** Standard output is for the command's answer: what libraries have to say goes to standard error. */
console.log = console.error;
console.info = console.error;
console.debug = () => undefined;
