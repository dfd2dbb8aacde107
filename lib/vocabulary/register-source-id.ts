/** The id of the source that stands for an officer's register. */
export const registerSourceId = 'register';
