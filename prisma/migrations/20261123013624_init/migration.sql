-- CreateTable
CREATE TABLE "Dataset" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "currentReleaseId" INTEGER,
    CONSTRAINT "Dataset_currentReleaseId_fkey" FOREIGN KEY ("currentReleaseId") REFERENCES "Release" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Release" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "datasetId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    "contentHash" TEXT NOT NULL,
    "noteVi" TEXT NOT NULL,
    "noteEn" TEXT NOT NULL,
    "province" TEXT NOT NULL,
    "codePrefix" TEXT NOT NULL,
    "periodFrom" INTEGER NOT NULL,
    "periodTo" INTEGER NOT NULL,
    "agencyVi" TEXT NOT NULL,
    "agencyEn" TEXT NOT NULL,
    CONSTRAINT "Release_datasetId_fkey" FOREIGN KEY ("datasetId") REFERENCES "Dataset" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "releaseId" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "author" TEXT,
    "publisher" TEXT,
    "url" TEXT,
    "publishedOn" TEXT,
    "scopeVi" TEXT NOT NULL,
    "scopeEn" TEXT NOT NULL,
    "noteVi" TEXT NOT NULL,
    "noteEn" TEXT NOT NULL,

    PRIMARY KEY ("releaseId", "id"),
    CONSTRAINT "Source_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Statement" (
    "releaseId" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "decimals" INTEGER NOT NULL,
    "qualifier" TEXT NOT NULL,
    "programme" TEXT,
    "category" TEXT,
    "periodFrom" INTEGER NOT NULL,
    "periodTo" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    PRIMARY KEY ("releaseId", "id"),
    CONSTRAINT "Statement_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Statement_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "Source" ("releaseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Premise" (
    "releaseId" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "statementId" TEXT,

    PRIMARY KEY ("releaseId", "id"),
    CONSTRAINT "Premise_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Premise_releaseId_statementId_fkey" FOREIGN KEY ("releaseId", "statementId") REFERENCES "Statement" ("releaseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Scheme" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "programme" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "title" TEXT,
    "titleIsDescriptive" BOOLEAN NOT NULL DEFAULT false,
    "recipient" TEXT,
    "legalForm" TEXT,
    "place" TEXT,
    "district" TEXT,
    "year" INTEGER,
    "support" BIGINT,
    "counterpart" BIGINT,
    "total" BIGINT,
    "jobs" INTEGER,
    "quote" TEXT,

    PRIMARY KEY ("releaseId", "code"),
    CONSTRAINT "Scheme_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SchemeSource" (
    "releaseId" INTEGER NOT NULL,
    "schemeCode" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("releaseId", "schemeCode", "sourceId"),
    CONSTRAINT "SchemeSource_releaseId_schemeCode_fkey" FOREIGN KEY ("releaseId", "schemeCode") REFERENCES "Scheme" ("releaseId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SchemeSource_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "Source" ("releaseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Dataset_slug_key" ON "Dataset"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Dataset_currentReleaseId_key" ON "Dataset"("currentReleaseId");

-- CreateIndex
CREATE UNIQUE INDEX "Release_datasetId_number_key" ON "Release"("datasetId", "number");

-- CreateIndex
CREATE INDEX "Statement_releaseId_sourceId_idx" ON "Statement"("releaseId", "sourceId");

-- CreateIndex
CREATE INDEX "SchemeSource_releaseId_sourceId_idx" ON "SchemeSource"("releaseId", "sourceId");
