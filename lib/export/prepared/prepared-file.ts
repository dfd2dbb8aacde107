/** The name under which the register's CSV is prepared. Its part 0 tells of the whole, the rows are in those from 1 on. */
export const preparedFile = 'schemes.csv';
