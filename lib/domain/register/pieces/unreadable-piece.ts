/** A stored piece of a register cannot be used: it is damaged, or was not made by this version of the program. */
export class UnreadablePiece extends Error {
  constructor(kind: string, reason: string) {
    super(`The stored “${kind}” of a register cannot be read: ${reason}. Make it again from the register's schemes.`);
    this.name = 'UnreadablePiece';
  }
}
