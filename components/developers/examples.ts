import type { Messages } from '@/lib/i18n/messages';

export interface ExampleInput {
  /** `https://example.org`. */
  readonly origin: string;
  readonly slug: string;
  /** The number of the current release. */
  readonly release: number;
  readonly comments: Messages['apiPage']['examples']['comments'];
}

const base = ({ origin, slug }: ExampleInput): string => `${origin}/api/v1/${slug}`;

const curl = (input: ExampleInput): string => `# ${input.comments.total}
curl --fail --silent --show-error --compressed '${base(input)}/summary.csv?by=programme'

# ${input.comments.save}
curl --fail --silent --show-error --remote-name --remote-header-name '${base(input)}/schemes.csv'

# ${input.comments.frozen}
curl --fail --silent --show-error --output figures.json '${base(input)}/figures.json?release=${input.release}'

# ${input.comments.onlyNew}
curl --fail --silent --show-error --etag-save schemes.etag --output schemes.csv '${base(input)}/schemes.csv'
curl --fail --silent --show-error --etag-compare schemes.etag --output schemes.csv --write-out '%{http_code}\\n' '${base(input)}/schemes.csv'
`;

const python = (input: ExampleInput): string => `import csv
import io
import json
from urllib.request import urlopen

base = "${base(input)}"

# ${input.comments.total}
with urlopen(f"{base}/summary.csv?by=programme") as answer:
    rows = list(csv.DictReader(io.TextIOWrapper(answer, encoding="utf-8", newline="")))

# ${input.comments.missing}
for row in rows:
    support = int(row["support_vnd"]) if row["support_vnd"] else None
    print(row["programme"], support, row["support_basis"])

# ${input.comments.provenance}
with urlopen(f"{base}/figures.json?release=${input.release}") as answer:
    figures = json.load(answer)
print(figures["meta"]["release"], len(figures["rows"]), figures["rows"][0]["quote"])
`;

const pandas = (input: ExampleInput): string => `import pandas as pd

base = "${base(input)}"

# ${input.comments.total}
summary = pd.read_csv(f"{base}/summary.csv?by=programme", dtype={"support_vnd": "Int64", "schemes": "Int64"})
print(summary[["programme", "support_vnd", "support_basis"]].to_string(index=False))
`;

const r = (input: ExampleInput): string => `base <- "${base(input)}"

# ${input.comments.total}
# ${input.comments.missingR}
summary <- read.csv(paste0(base, "/summary.csv?by=programme"), na.strings = "", encoding = "UTF-8")
print(summary[, c("programme", "support_vnd", "support_basis")])

# ${input.comments.provenance}
figures <- jsonlite::fromJSON(paste0(base, "/figures.json?release=${input.release}"))
print(figures$meta$rows)
`;

const excel = (input: ExampleInput): string => `let
    // ${input.comments.total}
    Source = Csv.Document(
        Web.Contents("${input.origin}", [
            RelativePath = "api/v1/${input.slug}/summary.csv",
            Query = [by = "programme"]
        ]),
        [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
    ),
    Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
    // ${input.comments.missingM}
    Known = Table.ReplaceValue(Rows, "", null, Replacer.ReplaceValue, Table.ColumnNames(Rows)),
    Typed = Table.TransformColumnTypes(
        Known,
        {{"programme", type text}, {"schemes", Int64.Type}, {"support_vnd", Int64.Type}, {"support_basis", type text}},
        "en-US"
    )
in
    Table.SelectColumns(Typed, {"programme", "schemes", "support_vnd", "support_basis"})
`;

/** The examples for developers, each a whole program that computes the support by programme. */
export const examples = { curl, python, pandas, r, excel } as const satisfies Record<
  keyof Messages['apiPage']['examples']['titles'],
  (input: ExampleInput) => string
>;
export type ExampleId = keyof typeof examples;
export const exampleIds = Object.keys(examples) as ExampleId[];
