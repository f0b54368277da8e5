import type { StoreFault } from '#gate/store.ts'
import type { Text } from '#model/text.ts'
import type { Severity } from '#model/problem.ts'
import type { Effect } from '#sql/diff.ts'

/** Words of the page that takes files in. */
export const intakeWords = {
  place: { vi: 'Nạp số liệu', en: 'Add data' },
  title: { vi: 'Nạp số liệu', en: 'Add data' },
  lead: {
    vi: 'Đưa tệp báo cáo vào đúng như đơn vị gửi. Hệ thống đọc, đối chiếu với số đang có và cho xem trước ảnh hưởng; chưa duyệt thì chưa có gì thay đổi.',
    en: 'Bring report files in as they were sent. They are read and compared with what is known, and their effect is shown first; nothing changes until it is accepted.',
  },
  drop: {
    vi: 'Thả tệp hoặc thư mục vào đây, hoặc dán bảng từ Excel, Word (Ctrl V)',
    en: 'Drop files or folders here, or paste a table from Excel or Word (Ctrl V)',
  },
  choose: { vi: 'Chọn tệp', en: 'Choose files' },
  chooseFolder: { vi: 'Chọn thư mục', en: 'Choose a folder' },
  folderUnread: {
    vi: 'Không đọc được thư mục: một tệp trong đó đã bị xóa, đổi tên hoặc đang khóa. Hãy đưa vào lại, hoặc nén thành ZIP rồi chọn tệp.',
    en: 'The folder cannot be read: a file in it was deleted, renamed or is locked. Bring it again, or pack it as a ZIP and choose that.',
  },
  kinds: {
    vi: 'CSV, Excel (xlsx, xlsm, xls), Parquet, hoặc bản phát hành (zip hay thư mục); mỗi tệp tối đa {limit} MiB. Tệp không rời khỏi máy này.',
    en: 'CSV, Excel (xlsx, xlsm, xls), Parquet, or a release (zip or folder); at most {limit} MiB each. Files do not leave this computer.',
  },
  pasted: { vi: 'Bảng dán', en: 'Pasted table' },
  opening: { vi: 'Đang mở bàn nạp số liệu…', en: 'Opening the desk…' },
  reading: { vi: 'Đang đọc', en: 'Reading' },
  checking: { vi: 'Đang kiểm tra và đối chiếu…', en: 'Checking and comparing…' },
  accepting: { vi: 'Đang duyệt…', en: 'Accepting…' },
  rowsRead: { vi: 'dòng', en: 'rows' },
  cancel: { vi: 'Dừng', en: 'Stop' },
  stopped: { vi: 'Đã dừng đọc tệp này.', en: 'Reading was stopped.' },
  again: { vi: 'Đọc lại', en: 'Read again' },
  remove: { vi: 'Bỏ tệp này', en: 'Put this file away' },
  whatRead: { vi: 'Đã đọc như sau', en: 'Read as follows' },
  dataset: { vi: 'Bộ số liệu', en: 'Data set' },
  unknown: { vi: 'chưa nhận ra, xin chọn', en: 'not recognised, please choose' },
  sheet: { vi: 'Trang', en: 'Sheet' },
  period: { vi: 'Kỳ', en: 'Period' },
  ownPeriods: { vi: 'theo từng dòng', en: 'as each row says' },
  periodHint: { vi: 'Quý III/2025', en: 'Quarter III/2025' },
  encoding: { vi: 'Bảng mã', en: 'Encoding' },
  delimiter: { vi: 'Dấu phân cách', en: 'Delimiter' },
  decimal: { vi: 'Dấu thập phân', en: 'Decimal sign' },
  comma: { vi: 'phẩy: 1.234,5', en: 'comma: 1.234,5' },
  dot: { vi: 'chấm: 1,234.5', en: 'dot: 1,234.5' },
  mixed: { vi: 'theo từng cột', en: 'by column' },
  units: { vi: 'Đổi đơn vị', en: 'Units converted' },
  totals: { vi: 'Dòng tổng', en: 'Total rows' },
  totalsSet: { vi: 'tách riêng để đối chiếu', en: 'set apart and checked' },
  rows: { vi: 'Số dòng', en: 'Rows' },
  apply: { vi: 'Áp dụng', en: 'Apply' },
  questions: { vi: 'Cần trả lời', en: 'To be answered' },
  likeliest: { vi: 'khả năng cao', en: 'likeliest' },
  matching: { vi: 'Khớp cột', en: 'Columns' },
  inFile: { vi: 'Cột trong tệp', en: 'Column of the file' },
  readAs: { vi: 'Đọc là', en: 'Read as' },
  how: { vi: 'Cách nhận ra', en: 'Recognised by' },
  unread: { vi: 'không đọc', en: 'not read' },
  firstValues: { vi: 'Dòng đầu đọc được', en: 'First row read' },
  matchingHelp: {
    vi: 'Đổi cột nào thì chọn lại ở bảng này; lần sau gặp tệp cùng tiêu đề, hệ thống dùng lại khi đã duyệt.',
    en: 'Choose again what was matched wrong; once accepted, the choice is used for files with the same headers.',
  },
  problems: { vi: 'Lỗi và cảnh báo', en: 'Problems' },
  noProblems: { vi: 'Không có lỗi, không có cảnh báo.', en: 'No errors and no warnings.' },
  notes: { vi: 'Ghi nhận khi đọc', en: 'Notes from reading' },
  severity: { vi: 'Mức độ', en: 'Severity' },
  where: { vi: 'Vị trí', en: 'Place' },
  cell: { vi: 'Ô ghi', en: 'Cell' },
  sentence: { vi: 'Lỗi', en: 'Problem' },
  mend: { vi: 'Sửa', en: 'Mend' },
  mendOne: { vi: 'Sửa ô này', en: 'Mend this cell' },
  mendAll: { vi: 'Sửa mọi ô giống vậy', en: 'Mend all alike' },
  newValue: { vi: 'Giá trị đúng', en: 'Right value' },
  skipRow: { vi: 'Bỏ dòng', en: 'Leave row out' },
  otherName: { vi: 'Là tên khác của', en: 'Is another name of' },
  takeBack: { vi: 'Lấy tệp về để sửa', en: 'Take the file back' },
  marked: { vi: 'Tệp đánh dấu lỗi (XLSX)', en: 'Marked file (XLSX)' },
  listed: { vi: 'Danh sách lỗi (CSV)', en: 'List of problems (CSV)' },
  unmarkable: {
    vi: 'Tệp có hơn {limit} dòng nên không đánh dấu được trong bảng tính; danh sách có đủ mọi lỗi.',
    en: 'With more than {limit} rows the file cannot be marked in a workbook; the list has every problem.',
  },
  edits: {
    vi: 'Đã sửa trong lần đọc này: ô {cells}, dòng bỏ qua {rows}. Tệp gốc giữ nguyên.',
    en: 'Mended in this reading: {cells} cells, {rows} rows left out. The file itself stays as it is.',
  },
  undoEdits: { vi: 'Bỏ các chỗ sửa', en: 'Take the mends back' },
  more: { vi: 'Xem thêm', en: 'Show more' },
  andMore: { vi: 'và {count} mục nữa trong danh sách tải về', en: 'and {count} more in the downloadable list' },
  compared: { vi: 'So với số đang có', en: 'Compared with what is known' },
  row: { vi: 'Dòng', en: 'Row' },
  key: { vi: 'Của', en: 'Of' },
  column: { vi: 'Cột', en: 'Column' },
  before: { vi: 'Đang có', en: 'Now' },
  after: { vi: 'Theo tệp', en: 'In the file' },
  nothingNew: { vi: 'Tệp này không nói gì khác số đang có.', en: 'This file says nothing that is not known.' },
  effect: { vi: 'Ảnh hưởng tới chỉ tiêu', en: 'Effect on indicators' },
  moving: { vi: 'Đang tính ảnh hưởng tới từng chỉ tiêu:', en: 'Computing the effect on each indicator:' },
  effectFirst: {
    vi: 'Duyệt được ngay khi tính xong ảnh hưởng tới mọi chỉ tiêu.',
    en: 'It can be accepted as soon as its effect on every indicator is known.',
  },
  noEffect: { vi: 'Không chỉ tiêu nào đổi số.', en: 'No figure of any indicator changes.' },
  verdict: { vi: 'Kết luận', en: 'Verdict' },
  accept: { vi: 'Duyệt vào bản nháp', en: 'Accept into the draft' },
  acceptHelp: {
    vi: 'Số được duyệt vào bản nháp của trình duyệt này. Mọi người chỉ thấy sau khi phát hành.',
    en: 'Accepted figures go into the draft of this browser. Others see them only after publication.',
  },
  who: { vi: 'Người duyệt', en: 'Accepted by' },
  why: { vi: 'Lý do', en: 'Reason' },
  whyChange: { vi: 'Lý do sửa số đã có (bắt buộc)', en: 'Reason for changing accepted figures (required)' },
  missing: { vi: 'Xóa {count} dòng của các kỳ này mà tệp không có', en: 'Remove the {count} rows of these periods that the file lacks' },
  source: { vi: 'Nguồn ghi cho các dòng', en: 'Source given to the rows' },
  errorsFirst: {
    vi: 'Còn lỗi thì chưa duyệt được. Hãy sửa ở trên hoặc lấy tệp về.',
    en: 'It cannot be accepted while there are errors. Mend them above or take the file back.',
  },
  accepted: { vi: 'Đã duyệt vào bản nháp', en: 'Accepted into the draft' },
  toDraft: { vi: 'Xem bản nháp và phát hành', en: 'Open the draft and publish' },
  failed: { vi: 'Chưa làm được', en: 'This could not be done' },
  handed: { vi: 'Đây là một bản phát hành', en: 'This is a release' },
  kin: {
    same: { vi: 'chính là bản đang mở', en: 'the very release that is open' },
    child: { vi: 'làm từ bản đang mở', en: 'made from the release that is open' },
    other: { vi: 'không làm từ bản đang mở', en: 'not made from the release that is open' },
  },
  parent: { vi: 'Làm từ bản', en: 'Made from' },
  intact: { vi: 'Đã kiểm {count} tệp: đủ và đúng mã băm.', en: '{count} files checked: all there, with the right hashes.' },
  otherRelease: {
    vi: 'Bản này thuộc bộ số liệu “{name}”, không phải bộ đang mở. Hãy chuyển bộ số liệu ở đầu trang rồi thả tệp lại.',
    en: 'This belongs to the release “{name}”, not to the one that is open. Switch the release at the top of the page and drop it again.',
  },
  look: { vi: 'Xem bản này', en: 'Show this release' },
  lookHelp: {
    vi: 'Mọi màn hình của trang này sẽ lấy số từ tệp, cho đến khi quay về hoặc tải lại trang. Máy chủ và bản nháp không đổi.',
    en: 'Every screen of this page shows it until you go back or reload. The server and the draft stay as they are.',
  },
  handedSame: { vi: 'Mọi bộ số liệu trong đó giống hệt bản đang mở.', en: 'Every data set in it is the same as in the one that is open.' },
  handedDiffer: {
    vi: 'Các bộ số liệu khác bản đang mở; lấy vào để so sánh và duyệt như mọi tệp.',
    en: 'These data sets differ from those that are open; bring them in to compare and accept them like any file.',
  },
  handedRedrawn: {
    vi: 'Ranh giới trên sơ đồ cũng khác; bản nháp không nhận ranh giới, hãy thay tệp boundaries.geojson trong nguồn rồi phát hành.',
    en: 'The boundaries of its map differ too; a draft does not take them: replace boundaries.geojson among the sources and publish.',
  },
  handedHelp: {
    vi: 'Bản phát hành trong tệp này không nguyên vẹn. Xin lấy lại tệp từ nơi gửi.',
    en: 'The release in this file is not whole. Please get the file once more from whoever sent it.',
  },
  bringIn: { vi: 'Lấy vào', en: 'Bring in' },
  bringAll: { vi: 'Lấy khác biệt vào bản nháp', en: 'Bring the differences into the draft' },
  templates: { vi: 'Mẫu nhập', en: 'Templates' },
  templatesLead: {
    vi: 'Mẫu có tiêu đề, đơn vị, dòng ví dụ và danh sách chọn; tệp điền theo mẫu được nhận ra ngay.',
    en: 'Templates have headers, units, an example and lists to choose from; files made from them are recognised at once.',
  },
  templateFor: { vi: 'Mẫu của', en: 'Template for' },
} as const

export const severityNames: Readonly<Record<Severity, Text>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Ghi nhận', en: 'Note' },
}

export const effectNames: Readonly<Record<Effect, Text>> = {
  added: { vi: 'Mới', en: 'New' },
  changed: { vi: 'Thay đổi', en: 'Changed' },
  unchanged: { vi: 'Không đổi', en: 'Unchanged' },
  removed: { vi: 'Tệp không có', en: 'Not in the file' },
}

export const howNames = {
  name: { vi: 'tên', en: 'its name' },
  like: { vi: 'gần giống', en: 'likeness' },
  saved: { vi: 'đã chọn', en: 'choice' },
  ordinal: { vi: 'số thứ tự', en: 'row number' },
  none: { vi: 'chưa nhận ra', en: 'nothing' },
} as const satisfies Readonly<Record<string, Text>>

/** What stops a draft from being kept, and what to do. */
export const storeWords: Readonly<Record<StoreFault, Text>> = {
  blocked: {
    vi: 'Trình duyệt đang chặn lưu trữ nên không giữ được bản nháp. Vẫn đọc và so sánh được; muốn duyệt, hãy cho phép lưu dữ liệu trang này hoặc dùng cửa sổ thường (không ẩn danh).',
    en: 'The browser blocks storage, so no draft can be kept. Reading and comparing still work; to accept, allow this site to keep data or use an ordinary (not private) window.',
  },
  full: {
    vi: 'Bộ nhớ của trình duyệt không đủ chỗ cho tệp này. Những gì đã duyệt vẫn còn nguyên. Hãy phát hành hoặc bỏ bản nháp cũ, hoặc xóa bớt dữ liệu trang web, rồi thử lại.',
    en: 'The browser has no room for this file. What was accepted is untouched. Publish or discard older drafts, or clear data of other sites, then try again.',
  },
  stale: {
    vi: 'Bản nháp vừa được thay đổi ở một trang khác. Đã cập nhật theo trang đó; xin xem lại rồi duyệt lần nữa.',
    en: 'The draft was just changed on another page. It has been brought up to date; please look again and accept once more.',
  },
  gone: {
    vi: 'Bản nháp vừa bị xóa khỏi trình duyệt (ở trang khác, hoặc do dọn dữ liệu). Trạng thái duyệt gần nhất vẫn còn ở trang này và có thể lưu lại.',
    en: 'The draft was just removed from the browser (on another page, or when data was cleared). The last accepted state is still on this page and can be kept again.',
  },
}
