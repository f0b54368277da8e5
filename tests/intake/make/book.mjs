// @ts-check
import { strToU8, zipSync } from 'fflate'

/** A small XLSX writer for tests: it writes what it is told, also what no good writer would. */

/** @typedef {{ name: string, rows: string[], merges?: string[], cols?: string, state?: string }} SheetPlan */

/** @param {string} text */
export const esc = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
/** A text cell inside the sheet. @param {string} at @param {string} value */
export const t = (at, value) => `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${esc(value)}</t></is></c>`
/** A number cell. @param {string} at @param {number | string} value @param {number} [style] */
export const n = (at, value, style) => `<c r="${at}"${style === undefined ? '' : ` s="${style}"`}><v>${value}</v></c>`
/** @param {number} row @param {string[]} cells @param {string} [more] */
export const row = (row, cells, more = '') => `<row r="${row}"${more}>${cells.join('')}</row>`

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Styles 0 plain, 1 date, 2 percent, 3 own date pattern, 4 a pattern with words that look like a date. */
export const styles =
  `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy;@"/>` +
  `<numFmt numFmtId="165" formatCode="#,##0&quot; dự án&quot;\\ "/></numFmts>` +
  `<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>` +
  `<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`

/**
 * @param {SheetPlan[]} sheets
 * @param {{ strings?: string, extra?: Record<string, Uint8Array>, pr?: string, prefix?: string, absolute?: boolean }} [options]
 */
export function book(sheets, { strings, extra = {}, pr = '', prefix = '', absolute = false } = {}) {
  const p = prefix ? `${prefix}:` : ''
  const ns = prefix ? `xmlns:${prefix}="${main}"` : `xmlns="${main}"`
  /** @param {string} xml */
  const prefixed = (xml) => (prefix ? xml.replace(/<(\/?)(\w)/g, `<$1${p}$2`) : xml)
  /** @type {Record<string, Uint8Array>} */
  const files = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${rel}/officeDocument" Target="${absolute ? '/' : ''}xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${rel}"><workbookPr ${pr}/><sheets>` +
        sheets
          .map(
            ({ name, state }, i) => `<sheet name="${esc(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
          )
          .join('') +
        '</sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        sheets
          .map(
            (_, i) =>
              `<Relationship Id="rId${i + 1}" Type="${rel}/worksheet" Target="${absolute ? '/xl/' : ''}worksheets/sheet${i + 1}.xml"/>`,
          )
          .join('') +
        `<Relationship Id="rs" Type="${rel}/styles" Target="styles.xml"/>${strings ? `<Relationship Id="rt" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/>` : ''}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(styles),
    ...(strings ? { 'xl/sharedStrings.xml': strToU8(`<sst xmlns="${main}">${strings}</sst>`) } : {}),
    ...extra,
  }
  sheets.forEach(({ rows, merges = [], cols = '' }, i) => {
    const inner = `${cols ? `<cols>${cols}</cols>` : ''}<sheetData>${rows.join('')}</sheetData>${merges.length ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''}`
    files[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(`<?xml version="1.0"?><${p}worksheet ${ns}>${prefixed(inner)}</${p}worksheet>`)
  })
  return zipSync(files, { mtime: new Date(2025, 0, 1) })
}
