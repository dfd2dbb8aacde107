/** What `sqlite3` is asked for: the columns of schemes.csv that are in the table itself, of the current release. */
export const schemesQuery = (filter: string): string => `
  SELECT s."code", s."title", s."programme", s."category", s."year", s."districtCode", s."recipient", s."support",
         s."counterpart", s."total", s."jobs", s."status"
    FROM "Scheme" s JOIN "Dataset" d ON d."currentReleaseId" = s."releaseId"
   WHERE ${filter} ORDER BY s."position"`;
