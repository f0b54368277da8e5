import type { Feature } from 'write-excel-file/universal'

/** A list that a column may be filled from: rows from `first` on, values at a range such as `'Danh mục'!$A$2:$A$20`. */
export interface ListRule {
  readonly column: string
  readonly first: number
  readonly range: string
  readonly message: string
}

/** Elements that come after dataValidations in a worksheet part (ECMA-376, CT_Worksheet). */
const after =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Adds drop-down lists to one sheet, which the writer cannot do by itself. Other values stay possible after a warning. */
export function listValidation(sheet: number, rules: readonly ListRule[], last: number): Feature<Blob> {
  const markup = rules
    .map(
      ({ column, first, range, message }) =>
        `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" error="${escaped(message)}" sqref="${column}${first}:${column}${last}"><formula1>${escaped(range)}</formula1></dataValidation>`,
    )
    .join('')
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            if (sheetIndex !== sheet || !rules.length) return xml
            const at = xml.search(after)
            return `${xml.slice(0, at)}<dataValidations count="${rules.length}">${markup}</dataValidations>${xml.slice(at)}`
          },
        },
      },
    },
  }
}
