-- CreateTable
CREATE TABLE "ReleasePiece" (
    "releaseId" INTEGER NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "part" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "ReleasePiece_pkey" PRIMARY KEY ("releaseId","name","part")
);

-- AddForeignKey
ALTER TABLE "ReleasePiece" ADD CONSTRAINT "ReleasePiece_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
