import type { dataCommands as vi } from '../vi/data-commands';

const commands: (typeof vi)['commands'] = {
  seed: { usage: 'seed', does: 'checks the seed files in prisma/seed and publishes what is new in them' },
  check: {
    usage: 'check [FILE]',
    does: 'reads a register (.xlsx, .csv) and tells everything to mend; changes nothing. Without FILE: checks the seed files and the database',
  },
  publish: {
    usage: 'publish FILE --dataset DATASET',
    does: 'checks a register and publishes it as a new release, as a whole or not at all',
  },
  releases: { usage: 'releases [DATASET]', does: 'lists the releases' },
  diff: { usage: 'diff DATASET A B', does: 'tells what release B says otherwise than A' },
  rollback: {
    usage: 'rollback DATASET',
    does: 'brings what the previous release said back as a new release; none is deleted',
  },
  export: {
    usage: 'export DATASET',
    does: 'writes the schemes of a release to a file in the form of the template; publishing it again changes nothing',
  },
  generate: {
    usage: 'generate --rows NUMBER --seed NUMBER',
    does: 'writes an invented register of any size, to measure and to try: the same numbers give the same file',
  },
  backup: {
    usage: 'backup --out FILE',
    does: 'writes the whole database to a new file, with its SHA-256 in FILE.sha256; the site need not stop',
  },
  restore: {
    usage: 'restore --from FILE',
    does: 'checks all of a backup and puts it in the place of the database, which is kept beside it',
  },
  copy: {
    usage: 'copy TARGET',
    does: 'copies the whole database to a place that holds nothing, in SQLite or PostgreSQL: file:./copy.sqlite, postgresql://user@host/name; compares every release before the copy counts',
  },
};

const options: (typeof vi)['options'] = {
  help: 'show how to use it',
  lang: 'the language of messages: vi (default) or en',
  'dry-run': 'do every step on trial and change nothing',
  json: 'print the result for machines',
  dataset: 'the dataset, as in the address of its page: tuyen-quang-2021-2025',
  unit: 'the unit of money in the file, where it does not say: dong, nghin (thousand), trieu (million) or ty (billion)',
  sheet: 'the sheet to read, where there are several',
  province: 'the name of the province or city',
  period: 'the period: 2021-2025',
  agency: 'the agency that carries the programme out',
  'agency-en': 'its name in English',
  complete: 'the file has every scheme of the period',
  partial: 'it has some of them; sums are then “at least”',
  'code-prefix': 'the beginning of scheme codes: TQ-2021-2025',
  jobs: 'what the jobs column counts: created, or created_or_kept',
  illustrative: 'the data is invented, to show what the software does; every page and file will say so',
  title: 'the name of the release, a few words',
  'title-en': 'that name in English',
  note: 'why there is this release, for readers',
  'note-en': 'that note in English',
  to: 'the number of the release to bring back (default: the one before the current)',
  release: 'the number of the release (default: the current one)',
  rows: 'how many schemes to make',
  seed: 'where chance begins: another number gives another register',
  out: 'the file to write; for export, ending in .xlsx or .csv',
  from: 'the backup to restore',
};

const origins: (typeof vi)['origins'] = {
  seed: () => 'seed files',
  register: ({ file }) => (file === null ? 'a register' : `file ${file}`),
  rollback: ({ restores }) => `release ${restores} brought back`,
};

export const dataCommands: typeof vi = {
  commands,
  options,
  origins,
  helpTitle: 'Usage: npm run data -- COMMAND [options]',
  commandsTitle: 'Commands:',
  optionsTitle: 'Options:',
  helpHint: (command) => `To see how: npm run data -- ${command === null ? '' : `${command} `}--help`,
  statuses:
    'Ends with status 0 when done, or when the file may be published; 1 for errors in a file; 2 for wrong use; 3 when the database is in trouble.',
  wrongUse: {
    noCommand: 'There is no command.',
    unknownCommand: (given, known) => `There is no command “${given}”. The commands are: ${known}.`,
    unknownOption: (given, known) => `There is no option “${given}”. This command takes: ${known}.`,
    missingValue: (option) => `The option “--${option}” needs a value after it.`,
    needlessValue: (option) => `The option “--${option}” takes no value.`,
    badValue: (option, given, expected) => `“--${option} ${given}” is not understood; it takes ${expected}.`,
    conflict: (one, other) => `Use either “--${one}” or “--${other}”.`,
    missingOption: (option, meaning) => `“--${option}” is missing: ${meaning}.`,
    missingArgument: (usage) => `Something is missing: npm run data -- ${usage}`,
    tooMany: (given, usage) => `“${given}” is too much. Usage: npm run data -- ${usage}`,
    wholeNumber: 'a whole number from 1',
    aPeriod: 'two years, as in 2021-2025',
    aFileName: 'a file name ending in .xlsx or .csv',
    aCsvName: 'a file name ending in .csv',
    aSlug: 'small letters and digits with “-” between, as in tuyen-quang-2021-2025',
    needsTranslated: (option) => `“--${option}-en” translates “--${option}”; “--${option}” is needed, too.`,
  },
  file: {
    unreadable: (path, reason) => `The file ${path} cannot be read: ${reason}.`,
    unwritable: (path, reason) => `The file ${path} cannot be written: ${reason}.`,
    exists: (path) => `There is a file ${path} already; it was left as it is. Choose another name with --out.`,
    notThere: 'there is no such file',
    notAFile: 'this is no ordinary file',
    isFolder: 'it is a folder',
    notAllowed: 'permission is denied',
    noSpace: 'the disk is full',
  },
  refused: {
    unknown_dataset: (slug, known) =>
      known === ''
        ? `There is no dataset “${slug}”; there is none yet.`
        : `There is no dataset “${slug}”. There are: ${known}.`,
    unknown_release: (slug, number, known) => `“${slug}” has no release ${number}. It has: ${known}.`,
    no_earlier_release: (slug) =>
      `“${slug}” shows what its first release says; there is none before it. To bring another one back: --to.`,
    overtaken: (slug) => `Somebody else has just published “${slug}”. Nothing was changed; run the command again.`,
  },
  store: {
    missing: (path) =>
      `The database ${path} is not there. Run “npm start” or “npm run data -- seed” to create it, or set DATABASE_URL to where it is.`,
    unreadable: (path) =>
      `The database ${path} is not a readable database of this program. It was left as it is; put a good copy in its place, or move it away and start again.`,
    locked: (path) =>
      `The database ${path} is locked by another process. Close whatever is writing to it, then start again.`,
    unreachable: (path) =>
      `No PostgreSQL answers at ${path}. Start it, or check the host and port in DATABASE_URL; what was being changed was taken back.`,
    refused: (path) =>
      `PostgreSQL at ${path} does not let this program in. Check that the database exists (createdb), and the user, password, encryption and rights that DATABASE_URL names.`,
    not_permitted: (path) =>
      `The user of ${path} may not write there, or the server is a replica. Nothing was changed; use the primary server and the user who owns the tables.`,
    no_primary: (path) =>
      `None of the servers of ${path} takes what is written: those that answer are replicas. Nothing was changed; start the primary again, or promote a replica (pg_ctl promote).`,
    two_primaries: (path) =>
      `More than one server of ${path} takes what is written, as when an old primary comes back after a replica was promoted. Nothing was changed; stop the old one and make it a replica of the new one (pg_rewind or pg_basebackup).`,
    not_utf8: (path) =>
      `The database ${path} is not in UTF-8 and cannot hold Vietnamese. Nothing was changed; make another one: createdb --encoding=UTF8 --template=template0.`,
    not_empty: (path) =>
      `${path} holds data already. Nothing was changed; choose a file that is not there yet, or an empty PostgreSQL database.`,
    server_full: (path) =>
      `The disk of the PostgreSQL server of ${path} is full. Nothing was changed; make room there, then start again.`,
    newer_schema: (path) =>
      `The database ${path} was made by a newer version of this program. It was left as it is; update the program, then start again.`,
    older_schema: (path) =>
      `The database ${path} was made by an older version of this program. Run “npm start” or “npm run data -- seed” to bring it up to date.`,
    empty: (path) =>
      `The database ${path} holds no release. Run “npm start” or “npm run data -- seed” to publish the seed.`,
    busy: (path) =>
      `Another process is publishing into ${path} and has not ended. Nothing was changed; let it finish, then start again.`,
    no_space: (path) =>
      `There is no room to write beside ${path}. It was left as it is; make room on the disk (about twice its size), then start again.`,
    not_writable: (path) =>
      `Nothing can be written in the folder of ${path}. It was left as it is; give this user the right to write there, then start again.`,
    not_replaceable: (path) =>
      `The system does not let ${path} be replaced. It was left as it is; stop what keeps it open, or, in a container, mount its folder rather than the file.`,
    not_sound: (path) =>
      `What was written beside ${path} is damaged and was not used. The database was left as it is; check the disk, then start again.`,
  },
  phases: {
    waiting: 'Waiting for another process to finish publishing…',
    copying: 'Copying the database…',
    preparing: 'Preparing large registers anew…',
    checking: 'Checking the new one…',
    reading: (percent) => `Reading the file: ${percent}`,
    writing: (written, all) => `Writing: ${written}/${all} schemes`,
  },
  dryRun: 'On trial only: nothing was changed.',
  seed: {
    wrong: 'The seed has mistakes; nothing was published.',
    created: (path) => `Created ${path}.`,
    migrated: (names) => `Applied ${names}.`,
    published: (slug, number) => `Published ${slug} as release ${number}.`,
    unchanged: (slug, number) => `${slug} is unchanged: release ${number}.`,
    sound: (slugs) => `The seed is sound: ${slugs}.`,
    serves: (path, slug, number) => `${path} serves ${slug}, release ${number}.`,
  },
  copy: {
    badTarget: (given) =>
      `The address “${given}” is not understood; it is like file:./copy.sqlite or postgresql://user:password@host:5432/name.`,
    done: (count, from, to) =>
      `Copied ${count} releases from ${from} to ${to}; both are the same. To use the new one, set DATABASE_URL to it.`,
    would: (count, from, to) => `Would copy ${count} releases from ${from} to ${to}.`,
  },
  check: { publish: (command) => `To publish it: ${command}` },
  publish: {
    published: (slug, number, schemes) =>
      `Published ${slug} as release ${number}: ${schemes} schemes. A running site shows it within seconds.`,
    wouldPublish: (slug, number, schemes) => `Would publish ${slug} as release ${number}: ${schemes} schemes.`,
    unchanged: (slug, number) =>
      `Nothing new: the content is just that of ${slug}, release ${number}. No release was made.`,
    undo: (slug) => `If it was a mistake: npm run data -- rollback ${slug}`,
    refused: 'The file has errors, so that nothing was published. What is shown stays as it is.',
    changes: (number) => `Otherwise than release ${number}:`,
  },
  rollback: {
    note: (restores) => `What release ${restores} said is back.`,
    done: (slug, number, restores) => `Brought release ${restores} of ${slug} back as release ${number}.`,
    would: (slug, number, restores) => `Would bring release ${restores} of ${slug} back as release ${number}.`,
    unchanged: (slug, number) => `The current release of ${slug} (${number}) says just that already.`,
  },
  releases: {
    none: 'There is no release yet.',
    line: ({ number, date, origin, text, current }) =>
      `  ${number}. ${date} · ${origin} · ${text}${current ? ' (current)' : ''}`,
  },
  diff: { same: (slug, a, b) => `${slug}: releases ${a} and ${b} say the same.` },
  export: {
    written: (path, slug, number, schemes) => `Wrote ${path}: ${schemes} schemes of ${slug}, release ${number}.`,
    would: (path, slug, number, schemes) => `Would write ${path}: ${schemes} schemes of ${slug}, release ${number}.`,
    tooManyForWorkbook: (schemes, most, path) =>
      `The release has ${schemes} schemes, more than the ${most} that "check" reads from a workbook. Nothing was written. Take a CSV file: --out ${path}`,
    counted: (count) =>
      `Note: sources only count ${count} of the schemes, without name or recipient, so that this file cannot be published again.`,
  },
  generate: {
    written: (path, schemes, seed) =>
      `Wrote ${path}: ${schemes} invented schemes, from seed ${seed}. Nothing in it is real.`,
    would: (path, schemes, seed) => `Would write ${path}: ${schemes} invented schemes, from seed ${seed}.`,
  },
  backup: {
    written: (path, releases, bytes) =>
      `Backed up to ${path}: ${releases} releases, ${bytes} bytes. What was written was read back and checked.`,
    would: (path, releases, bytes) => `Would back up to ${path}: ${releases} releases, ${bytes} bytes.`,
    differing: (releases) =>
      `WARNING: the content is not what its hash of publication says: ${releases}. The copy is just what the database is, so that the database itself may have been altered or damaged. Keep earlier backups.`,
  },
  restore: {
    done: (path, releases) => `Restored from ${path}: ${releases} releases. A running site shows them within seconds.`,
    would: (path, releases) => `${path} can be restored: ${releases} releases.`,
    kept: (path) => `The database of before is kept as ${path}. Delete it once it is surely not needed.`,
    noChecksum: (path) =>
      `There is no ${path}.sha256: only the structure and each release's own hash could be compared.`,
    differing: (releases) =>
      `Note: the content is not what its hash of publication says: ${releases}. The file is as it was backed up, so that this is older than the backup.`,
    refused: {
      postgresql: (path) =>
        `${path} is PostgreSQL: back it up with pg_dump and restore it with pg_restore (see scripts/deploy/operating.md). This command is for SQLite files.`,
      missing: (path) => `There is no backup ${path}. Nothing was changed.`,
      unreadable: (path) =>
        `The file ${path} is damaged, or no backup of this program. Nothing was changed; use another backup.`,
      locked: (path) =>
        `Another program is writing to the file ${path}. Nothing was changed; let it finish, then start again.`,
      newer_schema: (path) =>
        `The file ${path} was written by a newer version of this program. Nothing was changed; update the program, then start again.`,
      empty: (path) => `The file ${path} holds no release. Nothing was changed.`,
      checksum: (path) =>
        `The file ${path} is not what the SHA-256 in ${path}.sha256 says: it was altered since, or not copied to its end. Nothing was changed; copy both files again, or use another backup.`,
      content: (path, releases) =>
        `The content of ${path} is not what its hash of publication says: ${releases}. Nothing was changed; use another backup.`,
    },
  },
};
