/** How many districts, and how many totals, of a register are told one by one: what a file calls so may be all kinds of things. */
export const mostTold = 200;
