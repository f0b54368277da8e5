const two = (number: number) => String(number).padStart(2, '0')

/** The date on the wall, `2025-10-05`. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Date and time as the clock on the wall says, `2025-10-05T09:30:00`. */
export function moment(now = new Date()): string {
  return `${today(now)}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`
}
