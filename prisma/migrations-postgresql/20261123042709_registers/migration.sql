-- The first one for PostgreSQL: all that the migrations of the same name and before lead to on SQLite.
-- CreateTable
CREATE TABLE "Dataset" (
    "id" SERIAL NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "currentReleaseId" INTEGER,

    CONSTRAINT "Dataset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Release" (
    "id" SERIAL NOT NULL,
    "datasetId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "contentHash" TEXT COLLATE "C" NOT NULL,
    "origin" TEXT COLLATE "C" NOT NULL DEFAULT 'seed',
    "restores" INTEGER,
    "seedHash" TEXT COLLATE "C",
    "titleVi" TEXT COLLATE "C",
    "titleEn" TEXT COLLATE "C",
    "noteVi" TEXT COLLATE "C" NOT NULL,
    "noteEn" TEXT COLLATE "C",
    "fileName" TEXT COLLATE "C",
    "fileSha256" TEXT COLLATE "C",
    "fileRows" INTEGER,
    "isIllustrative" BOOLEAN NOT NULL DEFAULT false,
    "coverage" TEXT COLLATE "C" NOT NULL DEFAULT 'listed',
    "yearMeaning" TEXT COLLATE "C" NOT NULL DEFAULT 'not_stated',
    "jobsMeaning" TEXT COLLATE "C" NOT NULL DEFAULT 'not_stated',
    "province" TEXT COLLATE "C" NOT NULL,
    "codePrefix" TEXT COLLATE "C" NOT NULL,
    "periodFrom" INTEGER NOT NULL,
    "periodTo" INTEGER NOT NULL,
    "agencyVi" TEXT COLLATE "C" NOT NULL,
    "agencyEn" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "District" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "District_pkey" PRIMARY KEY ("releaseId","code")
);

-- CreateTable
CREATE TABLE "Source" (
    "releaseId" INTEGER NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "author" TEXT COLLATE "C",
    "publisher" TEXT COLLATE "C",
    "url" TEXT COLLATE "C",
    "publishedOn" TEXT COLLATE "C",
    "scopeVi" TEXT COLLATE "C" NOT NULL,
    "scopeEn" TEXT COLLATE "C" NOT NULL,
    "noteVi" TEXT COLLATE "C" NOT NULL,
    "noteEn" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("releaseId","id")
);

-- CreateTable
CREATE TABLE "Statement" (
    "releaseId" INTEGER NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "measure" TEXT COLLATE "C" NOT NULL,
    "unit" TEXT COLLATE "C" NOT NULL,
    "amount" BIGINT NOT NULL,
    "decimals" INTEGER NOT NULL,
    "qualifier" TEXT COLLATE "C" NOT NULL,
    "programme" TEXT COLLATE "C",
    "category" TEXT COLLATE "C",
    "periodFrom" INTEGER NOT NULL,
    "periodTo" INTEGER NOT NULL,
    "quote" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("releaseId","id")
);

-- CreateTable
CREATE TABLE "Premise" (
    "releaseId" INTEGER NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "statementId" TEXT COLLATE "C",

    CONSTRAINT "Premise_pkey" PRIMARY KEY ("releaseId","id")
);

-- CreateTable
CREATE TABLE "Scheme" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "programme" TEXT COLLATE "C" NOT NULL,
    "category" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C",
    "titleIsDescriptive" BOOLEAN NOT NULL DEFAULT false,
    "recipient" TEXT COLLATE "C",
    "legalForm" TEXT COLLATE "C",
    "place" TEXT COLLATE "C",
    "districtCode" TEXT COLLATE "C",
    "year" INTEGER,
    "support" BIGINT,
    "counterpart" BIGINT,
    "total" BIGINT,
    "jobs" INTEGER,
    "decision" TEXT COLLATE "C",
    "decidedOn" TEXT COLLATE "C",
    "acceptedOn" TEXT COLLATE "C",
    "quote" TEXT COLLATE "C",

    CONSTRAINT "Scheme_pkey" PRIMARY KEY ("releaseId","code")
);

-- CreateTable
CREATE TABLE "SchemeSource" (
    "releaseId" INTEGER NOT NULL,
    "schemeCode" TEXT COLLATE "C" NOT NULL,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "SchemeSource_pkey" PRIMARY KEY ("releaseId","schemeCode","sourceId")
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
CREATE INDEX "Scheme_releaseId_districtCode_idx" ON "Scheme"("releaseId", "districtCode");

-- CreateIndex
CREATE INDEX "SchemeSource_releaseId_sourceId_idx" ON "SchemeSource"("releaseId", "sourceId");

-- AddForeignKey
ALTER TABLE "Dataset" ADD CONSTRAINT "Dataset_currentReleaseId_fkey" FOREIGN KEY ("currentReleaseId") REFERENCES "Release"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Release" ADD CONSTRAINT "Release_datasetId_fkey" FOREIGN KEY ("datasetId") REFERENCES "Dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "District" ADD CONSTRAINT "District_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "Source"("releaseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Premise" ADD CONSTRAINT "Premise_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Premise" ADD CONSTRAINT "Premise_releaseId_statementId_fkey" FOREIGN KEY ("releaseId", "statementId") REFERENCES "Statement"("releaseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Scheme" ADD CONSTRAINT "Scheme_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Scheme" ADD CONSTRAINT "Scheme_releaseId_districtCode_fkey" FOREIGN KEY ("releaseId", "districtCode") REFERENCES "District"("releaseId", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SchemeSource" ADD CONSTRAINT "SchemeSource_releaseId_schemeCode_fkey" FOREIGN KEY ("releaseId", "schemeCode") REFERENCES "Scheme"("releaseId", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SchemeSource" ADD CONSTRAINT "SchemeSource_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "Source"("releaseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
