-- CreateTable
CREATE TABLE "District" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    PRIMARY KEY ("releaseId", "code"),
    CONSTRAINT "District_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- Until now the districts were a list in the program: these eleven, for every dataset.
WITH "known" ("code", "position", "name") AS (VALUES
    ('178', 0, 'Thành phố Lạng Sơn'),
    ('180', 1, 'Tràng Định'),
    ('181', 2, 'Bình Gia'),
    ('182', 3, 'Văn Lãng'),
    ('183', 4, 'Cao Lộc'),
    ('184', 5, 'Văn Quan'),
    ('185', 6, 'Bắc Sơn'),
    ('186', 7, 'Hữu Lũng'),
    ('187', 8, 'Chi Lăng'),
    ('188', 9, 'Lộc Bình'),
    ('189', 10, 'Đình Lập')
)
INSERT INTO "District" ("releaseId", "code", "position", "name")
SELECT "Release"."id", "known"."code", "known"."position", "known"."name" FROM "Release" CROSS JOIN "known";

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Release" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "datasetId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    "contentHash" TEXT NOT NULL,
    "origin" TEXT NOT NULL DEFAULT 'seed',
    "restores" INTEGER,
    "seedHash" TEXT,
    "titleVi" TEXT,
    "titleEn" TEXT,
    "noteVi" TEXT NOT NULL,
    "noteEn" TEXT,
    "fileName" TEXT,
    "fileSha256" TEXT,
    "fileRows" INTEGER,
    "isIllustrative" BOOLEAN NOT NULL DEFAULT false,
    "coverage" TEXT NOT NULL DEFAULT 'listed',
    "yearMeaning" TEXT NOT NULL DEFAULT 'not_stated',
    "jobsMeaning" TEXT NOT NULL DEFAULT 'not_stated',
    "province" TEXT NOT NULL,
    "codePrefix" TEXT NOT NULL,
    "periodFrom" INTEGER NOT NULL,
    "periodTo" INTEGER NOT NULL,
    "agencyVi" TEXT NOT NULL,
    "agencyEn" TEXT NOT NULL,
    CONSTRAINT "Release_datasetId_fkey" FOREIGN KEY ("datasetId") REFERENCES "Dataset" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Release" ("agencyEn", "agencyVi", "codePrefix", "contentHash", "seedHash", "datasetId", "id", "noteEn", "noteVi", "number", "periodFrom", "periodTo", "province", "publishedAt") SELECT "agencyEn", "agencyVi", "codePrefix", "contentHash", "contentHash", "datasetId", "id", "noteEn", "noteVi", "number", "periodFrom", "periodTo", "province", "publishedAt" FROM "Release";
DROP TABLE "Release";
ALTER TABLE "new_Release" RENAME TO "Release";
CREATE UNIQUE INDEX "Release_datasetId_number_key" ON "Release"("datasetId", "number");
CREATE TABLE "new_Scheme" (
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
    "districtCode" TEXT,
    "year" INTEGER,
    "support" BIGINT,
    "counterpart" BIGINT,
    "total" BIGINT,
    "jobs" INTEGER,
    "decision" TEXT,
    "decidedOn" TEXT,
    "acceptedOn" TEXT,
    "quote" TEXT,

    PRIMARY KEY ("releaseId", "code"),
    CONSTRAINT "Scheme_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Scheme_releaseId_districtCode_fkey" FOREIGN KEY ("releaseId", "districtCode") REFERENCES "District" ("releaseId", "code") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Scheme" ("category", "code", "counterpart", "districtCode", "jobs", "legalForm", "place", "position", "programme", "quote", "recipient", "releaseId", "status", "support", "title", "titleIsDescriptive", "total", "year") SELECT "category", "code", "counterpart", "district", "jobs", "legalForm", "place", "position", "programme", "quote", "recipient", "releaseId", "status", "support", "title", "titleIsDescriptive", "total", "year" FROM "Scheme";
DROP TABLE "Scheme";
ALTER TABLE "new_Scheme" RENAME TO "Scheme";
CREATE INDEX "Scheme_releaseId_districtCode_idx" ON "Scheme"("releaseId", "districtCode");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
