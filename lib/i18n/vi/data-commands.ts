import type { ReleaseOrigin } from '@/lib/vocabulary/release-origin';

const commands = {
  seed: {
    usage: 'seed',
    does: 'kiểm tra số liệu gốc trong prisma/seed và công bố phần nào mới',
  },
  check: {
    usage: 'check [TỆP]',
    does: 'đọc danh sách đề án (.xlsx, .csv), kể mọi chỗ cần sửa; không đổi gì. Không có TỆP: kiểm tra số liệu gốc và cơ sở dữ liệu',
  },
  publish: {
    usage: 'publish TỆP --dataset BỘ',
    does: 'kiểm tra rồi công bố danh sách thành một bản phát hành mới, trọn vẹn hoặc không gì cả',
  },
  releases: { usage: 'releases [BỘ]', does: 'kể các bản phát hành' },
  diff: { usage: 'diff BỘ A B', does: 'kể bản B khác bản A ở đâu' },
  rollback: {
    usage: 'rollback BỘ',
    does: 'đưa nội dung của bản trước trở lại thành một bản phát hành mới; không bản nào bị xóa',
  },
  export: {
    usage: 'export BỘ',
    does: 'ghi các đề án của một bản phát hành ra tệp theo mẫu; công bố lại tệp ấy không làm đổi gì',
  },
  generate: {
    usage: 'generate --rows SỐ --seed SỐ',
    does: 'ghi một danh sách đề án bịa, lớn tùy ý, để đo và thử: cùng số thì ra cùng một tệp',
  },
  backup: {
    usage: 'backup --out TỆP',
    does: 'sao lưu toàn bộ cơ sở dữ liệu vào một tệp mới, kèm mã SHA-256 trong TỆP.sha256; không phải dừng trang',
  },
  restore: {
    usage: 'restore --from TỆP',
    does: 'kiểm tra toàn bộ tệp sao lưu rồi dùng thay cơ sở dữ liệu hiện tại; cơ sở dữ liệu cũ được giữ lại bên cạnh',
  },
  copy: {
    usage: 'copy ĐÍCH',
    does: 'chép cả cơ sở dữ liệu sang một nơi còn trống, tệp SQLite hay PostgreSQL: file:./ban-sao.sqlite, postgresql://người-dùng@máy/tên; so lại từng bản phát hành rồi mới tính là xong',
  },
};

const options = {
  help: 'xem cách dùng',
  lang: 'ngôn ngữ của lời nhắn: vi (mặc định) hoặc en',
  'dry-run': 'làm thử mọi bước, không đổi gì',
  json: 'in kết quả cho máy đọc',
  dataset: 'bộ số liệu, như trong địa chỉ trang: tuyen-quang-2021-2025',
  unit: 'đơn vị tiền trong tệp, khi tệp không ghi: dong, nghin, trieu hoặc ty',
  sheet: 'sheet cần đọc, khi tệp có nhiều sheet',
  province: 'tên tỉnh, thành phố',
  period: 'giai đoạn: 2021-2025',
  agency: 'cơ quan thực hiện chương trình',
  'agency-en': 'tên tiếng Anh của cơ quan ấy',
  complete: 'tệp có mọi đề án của giai đoạn',
  partial: 'tệp mới có một phần; các tổng cộng khi đó là “ít nhất”',
  'code-prefix': 'phần đầu của mã đề án: TQ-2021-2025',
  jobs: 'cột lao động đếm gì: created (việc làm mới) hoặc created_or_kept (cả việc làm giữ lại)',
  illustrative: 'số liệu bịa để minh họa; mọi trang và mọi tệp sẽ nói rõ',
  title: 'tên của bản phát hành, vài chữ',
  'title-en': 'tên ấy bằng tiếng Anh',
  note: 'vì sao có bản này, cho bạn đọc',
  'note-en': 'lời ấy bằng tiếng Anh',
  to: 'số của bản cần đưa trở lại (mặc định: bản ngay trước bản hiện hành)',
  release: 'số của bản phát hành (mặc định: bản hiện hành)',
  rows: 'số đề án cần sinh ra',
  seed: 'số khởi tạo: số khác thì ra danh sách khác',
  out: 'tệp sẽ ghi; lệnh export cần đuôi .xlsx hoặc .csv',
  from: 'tệp sao lưu cần khôi phục',
};

const origins: Record<ReleaseOrigin, (about: { file: string | null; restores: number | null }) => string> = {
  seed: () => 'số liệu gốc',
  register: ({ file }) => (file === null ? 'danh sách đề án' : `tệp ${file}`),
  rollback: ({ restores }) => `đưa bản ${restores} trở lại`,
};

export const dataCommands = {
  commands,
  options,
  origins,
  helpTitle: 'Cách dùng: npm run data -- LỆNH [tùy chọn]',
  commandsTitle: 'Các lệnh:',
  optionsTitle: 'Tùy chọn:',
  helpHint: (command: string | null) => `Xem cách dùng: npm run data -- ${command === null ? '' : `${command} `}--help`,
  statuses:
    'Kết thúc với mã 0 khi xong hoặc tệp công bố được; 1 khi trong tệp có lỗi; 2 khi dùng sai; 3 khi cơ sở dữ liệu trục trặc.',
  wrongUse: {
    noCommand: 'Chưa có lệnh nào.',
    unknownCommand: (given: string, known: string) => `Không có lệnh “${given}”. Các lệnh: ${known}.`,
    unknownOption: (given: string, known: string) => `Không có tùy chọn “${given}”. Lệnh này nhận: ${known}.`,
    missingValue: (option: string) => `Tùy chọn “--${option}” cần một giá trị đứng sau.`,
    needlessValue: (option: string) => `Tùy chọn “--${option}” không nhận giá trị.`,
    badValue: (option: string, given: string, expected: string) =>
      `“--${option} ${given}” không hiểu được; cần: ${expected}.`,
    conflict: (one: string, other: string) => `Chỉ dùng một trong hai: “--${one}” hoặc “--${other}”.`,
    missingOption: (option: string, meaning: string) => `Thiếu “--${option}”: ${meaning}.`,
    missingArgument: (usage: string) => `Còn thiếu: npm run data -- ${usage}`,
    tooMany: (given: string, usage: string) => `Thừa “${given}”. Cách dùng: npm run data -- ${usage}`,
    wholeNumber: 'một số nguyên từ 1',
    aPeriod: 'hai năm, như 2021-2025',
    aFileName: 'tên tệp có đuôi .xlsx hoặc .csv',
    aCsvName: 'tên tệp có đuôi .csv',
    aSlug: 'chữ thường không dấu và chữ số, nối bằng “-”, như tuyen-quang-2021-2025',
    needsTranslated: (option: string) => `“--${option}-en” là bản dịch của “--${option}”; cần có cả “--${option}”.`,
  },
  file: {
    unreadable: (path: string, reason: string) => `Không đọc được tệp ${path}: ${reason}.`,
    unwritable: (path: string, reason: string) => `Không ghi được tệp ${path}: ${reason}.`,
    exists: (path: string) => `Đã có tệp ${path}; tệp được giữ nguyên. Hãy chọn tên khác bằng --out.`,
    notThere: 'không có tệp này',
    isFolder: 'đây là thư mục',
    notAFile: 'đây không phải một tệp thường',
    notAllowed: 'không có quyền',
    noSpace: 'đĩa đã đầy',
  },
  refused: {
    unknown_dataset: (slug: string, known: string) =>
      known === ''
        ? `Không có bộ số liệu “${slug}”; chưa có bộ nào.`
        : `Không có bộ số liệu “${slug}”. Hiện có: ${known}.`,
    unknown_release: (slug: string, number: number, known: string) =>
      `Bộ “${slug}” không có bản phát hành ${number}. Hiện có: ${known}.`,
    no_earlier_release: (slug: string) =>
      `“${slug}” đang hiện nội dung của bản phát hành đầu tiên, trước đó không có bản nào. Muốn đưa một bản khác trở lại: --to.`,
    overtaken: (slug: string) =>
      `Vừa có người khác công bố bản mới của “${slug}”. Không gì thay đổi; hãy chạy lại lệnh.`,
  },
  store: {
    missing: (path: string) =>
      `Không có cơ sở dữ liệu ${path}. Hãy chạy “npm start” hoặc “npm run data -- seed” để tạo, hoặc đặt DATABASE_URL trỏ đến nơi có tệp.`,
    unreadable: (path: string) =>
      `${path} không phải là cơ sở dữ liệu đọc được của phần mềm này. Tệp được giữ nguyên; hãy thay bằng một bản sao tốt, hoặc chuyển tệp đi chỗ khác rồi chạy lại.`,
    locked: (path: string) =>
      `Cơ sở dữ liệu ${path} đang bị một chương trình khác khóa. Hãy đóng chương trình đang ghi vào tệp rồi chạy lại.`,
    unreachable: (path: string) =>
      `Không có máy chủ PostgreSQL nào trả lời ở ${path}. Hãy khởi động máy chủ, hoặc xem lại tên máy và cổng trong DATABASE_URL; thay đổi đang làm dở đã được hủy.`,
    refused: (path: string) =>
      `PostgreSQL ở ${path} không cho phần mềm này vào. Hãy kiểm tra xem cơ sở dữ liệu đã được tạo chưa (createdb), và xem lại tên người dùng, mật khẩu, mã hóa và quyền mà DATABASE_URL nêu.`,
    not_permitted: (path: string) =>
      `Người dùng của ${path} không được ghi vào đó, hoặc máy chủ là bản sao chỉ đọc. Không gì thay đổi; hãy dùng máy chủ chính và người dùng sở hữu các bảng.`,
    no_primary: (path: string) =>
      `Không máy chủ nào của ${path} cho ghi: những máy trả lời đều là bản sao chỉ đọc. Không gì thay đổi; hãy khởi động lại máy chủ chính, hoặc đưa một bản sao lên làm máy chính (pg_ctl promote).`,
    two_primaries: (path: string) =>
      `Có nhiều máy chủ của ${path} cùng cho ghi, như khi máy chính cũ chạy lại sau lúc một bản sao đã được đưa lên thay. Không gì thay đổi; hãy dừng máy cũ và dựng nó thành bản sao của máy mới (pg_rewind hoặc pg_basebackup).`,
    not_utf8: (path: string) =>
      `Cơ sở dữ liệu ${path} không dùng mã UTF-8 nên không chứa được tiếng Việt. Không gì thay đổi; hãy tạo một cơ sở dữ liệu khác: createdb --encoding=UTF8 --template=template0.`,
    not_empty: (path: string) =>
      `${path} đã có số liệu. Không gì thay đổi; hãy chọn một tệp chưa có, hoặc một cơ sở dữ liệu PostgreSQL còn trống.`,
    server_full: (path: string) =>
      `Đĩa của máy chủ PostgreSQL ở ${path} đã đầy. Không gì thay đổi; hãy dọn đĩa ở đó rồi chạy lại.`,
    newer_schema: (path: string) =>
      `Cơ sở dữ liệu ${path} do một phiên bản phần mềm mới hơn tạo ra. Tệp được giữ nguyên; hãy cập nhật phần mềm rồi chạy lại.`,
    older_schema: (path: string) =>
      `Cơ sở dữ liệu ${path} thuộc phiên bản cũ hơn phần mềm. Hãy chạy “npm start” hoặc “npm run data -- seed” để nâng cấp.`,
    empty: (path: string) =>
      `Cơ sở dữ liệu ${path} chưa có bản phát hành nào. Hãy chạy “npm start” hoặc “npm run data -- seed”.`,
    busy: (path: string) =>
      `Một tiến trình khác đang công bố vào ${path} và chưa xong. Không gì thay đổi; hãy đợi rồi chạy lại.`,
    no_space: (path: string) =>
      `Không đủ chỗ trên đĩa để ghi cạnh ${path}. Tệp cũ được giữ nguyên; hãy dọn đĩa (cần thêm chừng hai lần cỡ tệp) rồi chạy lại.`,
    not_writable: (path: string) =>
      `Không ghi được vào thư mục của ${path}. Tệp cũ được giữ nguyên; hãy cấp quyền ghi thư mục cho người chạy lệnh rồi chạy lại.`,
    not_replaceable: (path: string) =>
      `Hệ thống không cho thay tệp ${path}. Tệp cũ được giữ nguyên; hãy dừng chương trình đang mở tệp, hoặc, trong container, hãy gắn cả thư mục thay vì gắn riêng tệp.`,
    not_sound: (path: string) =>
      `Bản mới vừa ghi cạnh ${path} bị hỏng nên không được dùng. Tệp cũ được giữ nguyên; hãy kiểm tra đĩa rồi chạy lại.`,
  },
  phases: {
    waiting: 'Đang đợi một tiến trình khác công bố xong…',
    copying: 'Đang chép cơ sở dữ liệu…',
    preparing: 'Đang chuẩn bị lại các danh sách lớn…',
    checking: 'Đang kiểm tra bản mới…',
    reading: (percent: string) => `Đang đọc tệp: ${percent}`,
    writing: (written: string, all: string) => `Đang ghi: ${written}/${all} đề án`,
  },
  dryRun: 'Chỉ làm thử: không gì thay đổi.',
  seed: {
    wrong: 'Số liệu gốc có lỗi; chưa công bố gì.',
    created: (path: string) => `Đã tạo ${path}.`,
    migrated: (names: string) => `Đã nâng cấp cơ sở dữ liệu: ${names}.`,
    published: (slug: string, number: number) => `Đã công bố ${slug}, bản phát hành ${number}.`,
    unchanged: (slug: string, number: number) => `${slug} không đổi: vẫn là bản phát hành ${number}.`,
    sound: (slugs: string) => `Số liệu gốc không có lỗi: ${slugs}.`,
    serves: (path: string, slug: string, number: number) => `${path} có ${slug}, bản phát hành ${number}.`,
  },
  copy: {
    badTarget: (given: string) =>
      `Không hiểu địa chỉ “${given}”; địa chỉ có dạng file:./ban-sao.sqlite hoặc postgresql://người-dùng:mật-khẩu@máy:5432/tên.`,
    done: (count: string, from: string, to: string) =>
      `Đã chép ${count} bản phát hành từ ${from} sang ${to}; hai bên giống hệt nhau. Muốn dùng bản mới, hãy đặt DATABASE_URL trỏ đến đó.`,
    would: (count: string, from: string, to: string) => `Sẽ chép ${count} bản phát hành từ ${from} sang ${to}.`,
  },
  check: { publish: (command: string) => `Để công bố: ${command}` },
  publish: {
    published: (slug: string, number: number, schemes: string) =>
      `Đã công bố ${slug}, bản phát hành ${number}: ${schemes} đề án. Trang đang chạy sẽ hiện bản này trong vài giây.`,
    wouldPublish: (slug: string, number: number, schemes: string) =>
      `Sẽ công bố ${slug}, bản phát hành ${number}: ${schemes} đề án.`,
    unchanged: (slug: string, number: number) =>
      `Không có gì mới: nội dung giống hệt ${slug}, bản phát hành ${number}. Không tạo thêm bản nào.`,
    undo: (slug: string) => `Nếu nhầm: npm run data -- rollback ${slug}`,
    refused: 'Tệp còn lỗi nên chưa công bố. Bản đang hiện được giữ nguyên.',
    changes: (number: number) => `Khác bản phát hành ${number}:`,
  },
  rollback: {
    note: (restores: number) => `Đưa nội dung của bản phát hành ${restores} trở lại.`,
    done: (slug: string, number: number, restores: number) =>
      `Đã đưa bản ${restores} của ${slug} trở lại, thành bản phát hành ${number}.`,
    would: (slug: string, number: number, restores: number) =>
      `Sẽ đưa bản ${restores} của ${slug} trở lại, thành bản phát hành ${number}.`,
    unchanged: (slug: string, number: number) => `Bản hiện hành của ${slug} (${number}) đã có đúng nội dung ấy.`,
  },
  releases: {
    none: 'Chưa có bản phát hành nào.',
    line: (about: { number: number; date: string; origin: string; text: string; current: boolean }) =>
      `  ${about.number}. ${about.date} · ${about.origin} · ${about.text}${about.current ? ' (hiện hành)' : ''}`,
  },
  diff: { same: (slug: string, a: number, b: number) => `${slug}: bản ${a} và bản ${b} nói như nhau.` },
  export: {
    written: (path: string, slug: string, number: number, schemes: string) =>
      `Đã ghi ${path}: ${schemes} đề án của ${slug}, bản phát hành ${number}.`,
    would: (path: string, slug: string, number: number, schemes: string) =>
      `Sẽ ghi ${path}: ${schemes} đề án của ${slug}, bản phát hành ${number}.`,
    tooManyForWorkbook: (schemes: string, most: string, path: string) =>
      `Bản phát hành có ${schemes} đề án, nhiều hơn ${most} đề án mà lệnh check đọc được từ một tệp Excel. Chưa ghi gì cả. Hãy ghi ra tệp CSV: --out ${path}`,
    counted: (count: string) =>
      `Lưu ý: ${count} đề án chỉ được nguồn đếm, chưa rõ tên và đơn vị thụ hưởng, nên tệp này chưa công bố lại được.`,
  },
  generate: {
    written: (path: string, schemes: string, seed: number) =>
      `Đã ghi ${path}: ${schemes} đề án bịa, số khởi tạo ${seed}. Không có gì trong đó là thật.`,
    would: (path: string, schemes: string, seed: number) =>
      `Sẽ ghi ${path}: ${schemes} đề án bịa, số khởi tạo ${seed}.`,
  },
  backup: {
    written: (path: string, releases: string, bytes: string) =>
      `Đã sao lưu vào ${path}: ${releases} bản phát hành, ${bytes} byte. Tệp vừa ghi đã được đọc lại và kiểm tra.`,
    would: (path: string, releases: string, bytes: string) =>
      `Sẽ sao lưu vào ${path}: ${releases} bản phát hành, ${bytes} byte.`,
    differing: (releases: string) =>
      `CẢNH BÁO: nội dung không khớp với mã băm lúc công bố: ${releases}. Bản sao giống hệt cơ sở dữ liệu đang dùng, nên chính cơ sở dữ liệu có thể đã bị sửa hoặc hỏng. Hãy giữ các bản sao lưu cũ.`,
  },
  restore: {
    done: (path: string, releases: string) =>
      `Đã khôi phục từ ${path}: ${releases} bản phát hành. Trang đang chạy sẽ hiện nội dung này trong vài giây.`,
    would: (path: string, releases: string) => `Tệp ${path} khôi phục được: ${releases} bản phát hành.`,
    kept: (path: string) =>
      `Cơ sở dữ liệu trước khi khôi phục được giữ tại ${path}. Hãy xóa khi chắc chắn không còn cần đến.`,
    noChecksum: (path: string) =>
      `Không có tệp ${path}.sha256 nên chỉ đối chiếu được cấu trúc và mã băm nội dung của từng bản phát hành.`,
    differing: (releases: string) =>
      `Lưu ý: nội dung không khớp với mã băm lúc công bố: ${releases}. Tệp đúng như khi sao lưu, nên chỗ khác này đã có từ trước đó.`,
    refused: {
      postgresql: (path: string) =>
        `${path} là PostgreSQL: hãy sao lưu bằng pg_dump và khôi phục bằng pg_restore (xem scripts/deploy/van-hanh.md). Lệnh này dành cho tệp SQLite.`,
      missing: (path: string) => `Không có tệp sao lưu ${path}. Không gì thay đổi.`,
      unreadable: (path: string) =>
        `Tệp ${path} bị hỏng hoặc không phải bản sao lưu của phần mềm này. Không gì thay đổi; hãy dùng một bản sao lưu khác.`,
      locked: (path: string) =>
        `Một chương trình khác đang ghi vào tệp ${path}. Không gì thay đổi; hãy đợi rồi chạy lại.`,
      newer_schema: (path: string) =>
        `Tệp ${path} do một phiên bản phần mềm mới hơn ghi. Không gì thay đổi; hãy cập nhật phần mềm rồi chạy lại.`,
      empty: (path: string) => `Tệp ${path} không có bản phát hành nào. Không gì thay đổi.`,
      checksum: (path: string) =>
        `Tệp ${path} không khớp với mã SHA-256 trong ${path}.sha256: tệp đã đổi từ khi sao lưu, hoặc chép chưa trọn. Không gì thay đổi; hãy chép lại cả hai tệp hoặc dùng một bản sao lưu khác.`,
      content: (path: string, releases: string) =>
        `Tệp ${path} có nội dung không khớp với mã băm lúc công bố: ${releases}. Không gì thay đổi; hãy dùng một bản sao lưu khác.`,
    },
  },
};
