-- CreateTable
CREATE TABLE "ReleasePiece" (
    "releaseId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,

    PRIMARY KEY ("releaseId", "name", "part"),
    CONSTRAINT "ReleasePiece_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
