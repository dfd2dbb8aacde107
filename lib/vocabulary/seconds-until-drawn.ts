/** When to ask again where a picture was not drawn in time: of a page by the web process, of a file by its route. */
export const secondsUntilDrawn = 5;
