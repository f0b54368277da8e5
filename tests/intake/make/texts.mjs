// @ts-check
import iconv from 'iconv-lite'

/** The texts that tests read, each in the shape its name says. Nothing here uses the code under test. */

const bom = Buffer.from([0xef, 0xbb, 0xbf])
/** @param {string[]} lines */
const crlf = (lines) => lines.map((line) => `${line}\r\n`).join('')
/** @param {string} text */
const withBom = (text) => Buffer.concat([bom, Buffer.from(text, 'utf8')])

/** Form 2104 as Excel with Vietnamese settings saves it: titles, two header levels, numbering, groups, total, notes, signature. */
const full = crlf([
  'BAN QUẢN LÝ KHU KINH TẾ MINH HỌA;;;;;;;',
  ';;;Biểu số 2104.H.QLKKT;;;;',
  'TÌNH HÌNH HOẠT ĐỘNG SẢN XUẤT KINH DOANH TẠI KCN LŨY KẾ;;;;;;;',
  'Quý III/2025;;;;;;;',
  ';;;;;;;',
  'STT;Tên KCN;Dự án FDI;;;Dự án DDI;;Số lao động trong nước (người)',
  ';;Tổng số dự án còn hiệu lực;Tổng vốn đầu tư đăng ký (tr.USD);Nộp ngân sách (*) (tỷ VNĐ);Tổng số dự án còn hiệu lực;Tổng vốn đầu tư đăng ký (tỷ VNĐ);',
  '(1);(3);(6);(7);(13);(14);(15);(22)',
  'I;KCN nằm ngoài KKT;;;;;;',
  '1;KCN Minh Họa 01;12;1.234,5;308,25;3;15.000,75;4321',
  '2;KCN Minh Họa 02;7;98,25;45,5;0;2.750,5;1980',
  'II;KCN nằm trong KKT ven biển;;;;;;',
  '3;KCN Minh Họa 03;31;2.001,75;1.120,4;9;980;15230',
  ';Tổng cộng;50;3.334,5;1.474,15;12;18.731,25;21531',
  ';;;;;;;',
  'Ghi chú: (*) chỉ tính phát sinh trong kỳ;;;;;;;',
  ';;;;;Minh Họa, ngày 10 tháng 10 năm 2025;;',
  ';Người lập biểu;;;;TRƯỞNG BAN;;',
])

/** The same figures as a plain table. @param {string} separator @param {(text: string) => string} number */
function plain(separator, number) {
  const quote = (/** @type {string} */ field) => (field.includes(separator) ? `"${field}"` : field)
  const rows = [
    [
      'Tên KCN',
      'Kỳ báo cáo',
      'FDI: tổng số dự án còn hiệu lực',
      'Vốn đăng ký FDI (triệu USD)',
      'Nộp ngân sách FDI (tỷ đồng)',
      'Số lao động trong nước',
    ],
    ['KCN Minh Họa 01', 'Quý III/2025', '12', number('1234.5'), number('308.25'), '4321'],
    ['KCN Minh Họa 02', 'Quý III/2025', '7', number('98.25'), number('45.5'), '1980'],
    ['KCN Minh Họa 03', 'Quý III/2025', '31', number('2001.75'), number('1120.4'), '15230'],
  ]
  return crlf(rows.map((row) => row.map(quote).join(separator)))
}
const comma = (/** @type {string} */ text) => text.replace('.', ',')
const grouped = (/** @type {string} */ text) => text.replace(/^(\d)(\d{3})\./, '$1,$2.')

/** VNI has no oracle in the package, so its few words are spelled here by hand after the published table. */
const vni = Buffer.from(
  [
    'Teân KCN;Kyø baùo caùo;Voán ñaêng kyù FDI (trieäu USD)',
    'KCN Minh Hoïa 01;Quyù III/2025;1.234,5',
    'KCN Minh Hoïa 02;Quyù III/2025;98,25',
    'Toång coäng;;1.332,75',
  ].join('\r\n'),
  'latin1',
)

const short = [
  'Tên KCN;Kỳ báo cáo;Vốn đăng ký FDI (triệu USD)',
  'KCN Minh Họa 01;Quý III/2025;1.234,5',
  'KCN Minh Họa 02;Quý III/2025;98,25',
  'Tổng cộng;;1.332,75',
]

/** In TCVN3 lower-case letters only: capitals with accents live in a second font. */
const tcvn = [
  'Tên KCN;Kỳ báo cáo;Vốn đăng ký FDI (triệu USD)',
  'KCN Minh Họa 01;Quý III/2025;1.234,5',
  'KCN Minh Họa 02;Quý III/2025;98,25',
  'Tổng cộng;;1.332,75',
]

/** Windows-1258 writes base letters with combining tones. @param {string} text */
const apart1258 = (text) =>
  [...text]
    .map((letter) => {
      const pieces = letter.normalize('NFD')
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(pieces)?.[0] ?? ''
      return pieces.replace(tone, '').normalize('NFC') + tone
    })
    .join('')

const head = 'Tên KCN;Kỳ báo cáo'

/** @type {Record<string, string | Buffer>} */
export const texts = {
  'full-2104.csv': withBom(full),
  'comma-dot.csv': plain(',', grouped),
  'tab.txt': plain('\t', comma),
  'pipe.csv': plain('|', comma),
  'utf16le-bom.csv': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(plain('\t', comma), 'utf16le')]),
  'utf16be-bom.csv': Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(plain(';', comma), 'utf16le').swap16()]),
  'utf16le-bare.csv': Buffer.from(plain(';', comma), 'utf16le'),
  'windows1258.csv': iconv.encode(apart1258(crlf(short)), 'windows-1258'),
  'tcvn3.csv': iconv.encode(crlf(tcvn), 'tcvn'),
  'vni.csv': vni,
  'nfd.csv': crlf(short).replace('Tổng', 'TỔNG').normalize('NFD').replaceAll('đ', 'đ'),
  'line-breaks.csv': crlf([
    '"Tên\nKCN";"Kỳ báo cáo";"Vốn đăng ký FDI\n(triệu USD)";"Ghi chú"',
    '"KCN Minh Họa 01";"Quý III/2025";"1.234,5";"dòng một\ndòng ""hai"""',
    '"KCN Minh Họa 02";"Quý III/2025";"98,25";',
  ]),
  'sep-line.csv': crlf(['sep=;', ...short]),
  'old-mac.csv': short.join('\r'),
  'decimal-ask.csv': crlf([
    `${head};Nộp ngân sách FDI (tỷ đồng);Vốn đăng ký FDI (triệu USD)`,
    'KCN Minh Họa 01;Quý III/2025;308.702;1,5',
    'KCN Minh Họa 02;Quý III/2025;12;2,25',
  ]),
  'decimal-mixed.csv': crlf([
    `${head};Nộp ngân sách FDI (tỷ đồng)`,
    'KCN Minh Họa 01;Quý III/2025;1.234,5',
    'KCN Minh Họa 02;Quý III/2025;1,234.5',
    'KCN Minh Họa 03;Quý III/2025;308.702',
  ]),
  'space-thousands.csv': crlf([
    `${head};Nộp ngân sách FDI (tỷ đồng);Vốn đăng ký FDI (triệu USD)`,
    'KCN Minh Họa 01;Quý III/2025;1\u00a0234,5;12\u202f345\u202f678',
    'KCN Minh Họa 02;Quý III/2025;2\u2009001,75;1 000',
  ]),
  'signs.csv': crlf([
    `${head};FDI: nộp ngân sách (tỷ đồng);DDI: nộp ngân sách (tỷ đồng)`,
    'KCN Minh Họa 01;Quý III/2025;(1.234,5);-',
    'KCN Minh Họa 02;Quý III/2025;-12,5;–',
    'KCN Minh Họa 03;Quý III/2025;−0,5;',
    'KCN Minh Họa 04;Quý III/2025;–5;0',
  ]),
  'percent.csv': crlf([
    `${head};Mức độ hoàn thiện hạ tầng (%);Quy mô diện tích đất công nghiệp, dịch vụ (ha)`,
    'KCN Minh Họa 01;Quý III/2025;12,5%;120,5',
    'KCN Minh Họa 02;Quý III/2025;100 %;40%',
    'KCN Minh Họa 03;Quý III/2025;65;80',
  ]),
  'units-in-cells.csv': crlf([
    `${head};Quy mô diện tích đất thành lập;Quy mô diện tích đất công nghiệp, dịch vụ (ha)`,
    'KCN Minh Họa 01;Quý III/2025;12 ha;10,5',
    'KCN Minh Họa 02;Quý III/2025;125000 m2;11 tỷ đồng',
    'KCN Minh Họa 03;Quý III/2025;Trung Quốc17;12',
  ]),
  'qualifiers.csv': crlf([
    `${head};Số lao động trong nước;Vốn đăng ký FDI (triệu USD)`,
    'KCN Minh Họa 01;Quý III/2025;hơn 1470;1.234,5',
    'KCN Minh Họa 02;Quý III/2025;gần 980;ước 98,25',
    'KCN Minh Họa 03;Quý III/2025;1200;khoảng 5,5',
    'KCN Minh Họa 04;Quý III/2025;dưới 50;tối thiểu 2,5',
  ]),
  'dates.csv': crlf([
    'Kỳ báo cáo;Giá trị góp vốn, mua cổ phần trong kỳ (triệu USD);Ngày số liệu;Ngày nhận',
    'Quý 1/2025;1,5;31/03/2025;05.04.2025 08:30',
    'Quý 2/2025;2,5;2025-06-30;ngày 5 tháng 7 năm 2025',
    'Quý 3/2025;3,5;09/2025;12/31/2025',
    'Quý 4/2025;4,5;2025;31/12/25',
    'Năm 2024;5,5;45678;30/02/2025',
  ]),
  'periods.csv': crlf([
    'TỔNG HỢP NĂM 2024;;',
    'Kỳ báo cáo;Giá trị góp vốn, mua cổ phần trong kỳ (triệu USD);Ghi chú',
    'Quý 1;1,5;a',
    '6 tháng;2,5;b',
    '07/2023;3,5;c',
    'Năm;4,5;d',
    '9 tháng đầu năm 2025;5,5;e',
    '2025-Q3;6,5;g',
    'Tháng 11 năm 2025;7,5;h',
    'giai đoạn 2016-2020;8,5;i',
    '6 tháng cuối năm;9,5;k',
    '13/2024;9,5;l',
  ]),
  'units-in-headers.csv': crlf([
    `${head};FDI: tổng vốn đầu tư đăng ký (nghìn USD);DDI: tổng vốn đầu tư đăng ký (triệu đồng);FDI: doanh thu, tỷ USD`,
    'KCN Minh Họa 01;Quý III/2025;1.234.500;15.000.750;1,25',
    'KCN Minh Họa 02;Quý III/2025;98.250,5;2.750.500;0,5',
  ]),
  'currency.csv': crlf([
    `${head};DDI: giá trị xuất khẩu (tỷ đồng);FDI: nộp ngân sách (tr.USD);FDI: doanh thu (tr.USD)`,
    'KCN Minh Họa 01;Quý III/2025;12,5;3,5;1,5',
    'KCN Minh Họa 02;Quý III/2025;22,5;4,5;2,5',
  ]),
  'title-unit.csv': crlf([
    'Vốn góp, mua cổ phần quý III/2025;',
    'Đơn vị tính: nghìn USD;',
    'Số giao dịch trong kỳ;Giá trị góp vốn, mua cổ phần trong kỳ;Giá trị lũy kế đến cuối kỳ',
    '12;1.500,5;22.000,25',
  ]),
  'three-levels.csv': crlf([
    'TT;Tên khu công nghiệp;Đầu tư nước ngoài;;;;Đầu tư trong nước;',
    ';;Lũy kế đến cuối kỳ;;Trong kỳ;;Lũy kế đến cuối kỳ;',
    ';;Số dự án;Vốn đăng ký (triệu USD);Xuất khẩu (triệu USD);Nhập khẩu (triệu USD);Số dự án;Vốn đăng ký (tỷ đồng)',
    '1;Minh Họa 01;12;1.234,5;10,5;9,5;3;15.000,75',
    '2;KCN MH02;7;98,25;1,25;0,75;0;2.750,5',
  ]),
  'groups.csv': crlf([
    'BÁO CÁO QUÝ II NĂM 2025;;;',
    'STT;KCN;FDI - Số dự án;FDI - Vốn đăng ký (triệu USD)',
    ';Tổng số;50;3.334,5',
    'A;Ngoài KKT;19;1.332,75',
    '1;KCN Minh Họa 01;12;1.234,5',
    '2;KCN Minh Họa 02;7;98,25',
    'B;Trong KKT;31;2.001,75',
    '1;KCN Minh Họa 03;31;2.001,75',
  ]),
  'total-wrong.csv': crlf([
    'BÁO CÁO QUÝ II NĂM 2025;;;',
    'STT;KCN;FDI - Số dự án;FDI - Vốn đăng ký (triệu USD)',
    '1;KCN Minh Họa 01;12;1.234,5',
    '2;KCN Minh Họa 02;7;98,25',
    ';Cộng;20;1.332,75',
  ]),
  'company.csv': crlf([
    'Mã nguồn;Nguồn;Ngày của nguồn;Loại nguồn',
    'T1;Tổng công ty minh họa;2025;báo cáo',
    'T2;Tổng cục minh họa;07/2025;báo cáo',
  ]),
  'headers-twice.csv': crlf([
    `${head};Vốn đăng ký FDI (triệu USD);Vốn đăng ký FDI (triệu USD);Số dự án FDI`,
    'KCN Minh Họa 01;Quý III/2025;1,5;2,5;3',
  ]),
  'hostile.csv': crlf([
    `${head};__proto__;constructor;Ghi chú;Số dự án FDI`,
    'KCN Minh Họa 01;Quý III/2025;polluted;polluted;<img src=x onerror=alert(1)>;3',
    `KCN Minh Họa 02;Quý III/2025;x;y;"=HYPERLINK(""http://x"";""y"")";4`,
    '__proto__;Quý III/2025;x;y;@SUM(1);5',
  ]),
  'split-decimals.csv': crlf([
    'Tên KCN,Kỳ báo cáo,Vốn đăng ký FDI (triệu USD)',
    'KCN Minh Họa 01,Quý III/2025,1234',
    'KCN Minh Họa 02,Quý III/2025,98,25',
    'KCN Minh Họa 03,Quý III/2025,7',
  ]),
  'open-quote.csv': crlf([
    'Tên KCN;Kỳ báo cáo;Số dự án FDI',
    'KCN Minh Họa 01;Quý III/2025;3',
    '"KCN Minh Họa 02;Quý III/2025;4',
    'KCN Minh Họa 03;Quý III/2025;5',
  ]),
  'ids.csv':
    'park_id,period,fdi_projects,fdi_registered,kind,source_id\nMH01,2025-Q3,12,1234.5,reported,DEMO-2104\nMH02,2025-Q3,7,98.25,estimated,DEMO-2104\n',
  'sideways.csv': crlf([
    'Biểu 2101.H.QLKKT;;;;;;',
    'TÌNH HÌNH THU HÚT ĐẦU TƯ VÀO KCN TRONG KỲ BÁO CÁO;;;;;;',
    'Kỳ báo cáo: Quý III năm 2025;;;;;;',
    'STT;Chỉ tiêu;Đơn vị tính;Ngoài KKT;Trong KKT ven biển;Trong KKT cửa khẩu;Tổng cộng',
    'A;ĐẦU TƯ TRỰC TIẾP NƯỚC NGOÀI (FDI);;;;;',
    '1;Cấp mới;;;;;',
    'a;Số dự án;dự án;3;5;0;8',
    'b;Tổng vốn đầu tư đăng ký mới;tr.USD;12,5;1.034,25;0;1.046,75',
    '5;Biến động diện tích đất cho thuê;ha;-1,5;12,25;0;10,75',
    '6;Kết quả hoạt động;;;;;',
    'd;Nộp ngân sách;tr.USD;1,25;2,5;0;3,75',
    'B;ĐẦU TƯ TRONG NƯỚC (DDI);;;;;',
    '1;Cấp mới;;;;;',
    'a;Số dự án;dự án;1;2;0;4',
    'b;Tổng vốn đầu tư đăng ký mới;tỷ VNĐ;150,5;2.250,75;0;2.401,25',
    '6;Kết quả hoạt động;;;;;',
    'b;Giá trị nhập khẩu;tr.USD;5,5;6,5;0;12',
    '7;Chỉ tiêu lạ;người;1;2;3;6',
  ]),
  'two-periods.csv': crlf(['Báo cáo quý III và 9 tháng năm 2025;', 'KCN;Số dự án FDI', 'KCN Minh Họa 01;3']),
  'bieu2104_Q3_2025.csv': crlf(['KCN;Số dự án FDI;Số lao động trong nước', 'KCN Minh Họa 01;3;120']),
  'estimate.csv': crlf(['ƯỚC THỰC HIỆN QUÝ IV NĂM 2025;', 'KCN;Số dự án FDI', '', 'KCN Minh Họa 01;3', '', '', 'KCN Minh Họa 02;4']),
  'names.csv': crlf([
    `${head};Tình trạng hoạt động;Quy mô diện tích đất thành lập (ha)`,
    'kcn minh hoạ 01;Quý III/2025;Đã đi vào hoạt động;1,5',
    'Khu công nghiệp Minh Họa 02;Quý III/2025;chua hoat dong;2,5',
    'KCN Minh Hạo 03;Quý III/2025;Đang hoạt động;3,5',
    'KCN Không Có;Quý III/2025;;4,5',
  ]),
  'pages.csv': crlf([
    'KCN;Kỳ báo cáo;Số dự án FDI',
    'KCN Minh Họa 01;Quý III/2025;3',
    'KCN;Kỳ báo cáo;Số dự án FDI',
    'KCN Minh Họa 02;Quý III/2025;4',
  ]),
  'broken-utf8.csv': Buffer.concat([withBom('Tên KCN;Số dự án FDI\r\nKCN Minh H'), Buffer.from([0xe1, 0xba]), Buffer.from(' 01;3\r\n')]),
  'precise.csv': crlf([
    `${head};FDI: doanh thu (triệu USD)`,
    'KCN Minh Họa 01;Quý III/2025;12345678901234567',
    'KCN Minh Họa 02;Quý III/2025;1,2E+05',
    'KCN Minh Họa 03;Quý III/2025;0,1',
  ]),
  'likeness.csv': crlf([
    'Tên KCN;Kỳ;Tổng vốn ĐK của các dự án FDI (tr.USD);Giá trị NK khối FDI (tr.USD);Màu cờ',
    'KCN Minh Họa 01;Quý III/2025;1,5;2,5;đỏ',
  ]),
  'paste-excel.tsv':
    'KCN\tKỳ báo cáo\tSố dự án FDI\tGhi chú\r\nKCN Minh Họa 01\tQuý III/2025\t3\t"hai\ndòng"\r\nKCN Minh Họa 02\tQuý III/2025\t4\t\r\n',
  'paste-word.html':
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8"><style>td{color:red}</style></head><body><!--StartFragment-->' +
    '<p class=MsoNormal>BÁO CÁO QUÝ III/2025</p><table class=MsoTable border=1>' +
    '<tr><td rowspan=2><p class=MsoNormal>Tên KCN<o:p></o:p></p></td><td colspan=2>FDI</td></tr>' +
    '<tr><td>Số dự án</td><td>Vốn đăng ký<br>(triệu&nbsp;USD)</td></tr>' +
    '<tr><td>KCN Minh Họa 01</td><td>12</td><td>1.234,5</td></tr>' +
    '<tr><td>KCN Minh Họa 02 <script>alert(1)</script></td><td>7</td><td>98,25</td></tr></table><!--EndFragment--></body></html>',
  'no-table.csv': crlf(['Họ và tên;Điện thoại', 'Nguyễn Văn A;000', 'Trần Thị B;111']),
  'empty.csv': Buffer.alloc(0),
  'blank.csv': ';;;\r\n;;\r\n',
}
