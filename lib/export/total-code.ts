/** What a summary's last row says in the columns that it is broken down by. */
export const totalCode = 'total';
