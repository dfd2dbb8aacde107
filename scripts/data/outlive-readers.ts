/**
 * Who reads what a command says may go away before its end (`… | head -1`): the command does all of its work all the
 * same, says the rest to nobody, and ends with its own status. What cannot be written for another reason, on a full disk
 * say, is told in a line on the error output, and the status is 2.
 */
export function outliveReaders(): void {
  process.stderr.on('error', () => {});
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return;
    console.error(`The output could not be written: ${message}`);
    process.once('exit', () => {
      process.exitCode = 2;
    });
  });
}
