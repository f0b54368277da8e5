export const overviewWords = {
  parks: { vi: 'Suất đầu tư theo khu', en: 'Investment per hectare by park' },
  parksAt: { vi: 'Kỳ gần nhất có đủ số liệu của từng khu', en: 'Latest period with complete figures of each park' },
  noParks: {
    vi: 'Chưa có suất đầu tư theo khu cho kỳ gần đây: số dự án, vốn và đất của từng khu chưa được công bố.',
    en: 'No recent investment per hectare by park: projects, capital and land of each park are not published.',
  },
  supplier: { vi: 'Đơn vị có số liệu', en: 'Held by' },
  indicators: { vi: 'Các chỉ tiêu khác', en: 'Other indicators' },
  attention: { vi: 'Cần chú ý', en: 'Needs attention' },
  notJudged: { vi: 'Chưa kết luận được', en: 'Cannot be judged' },
  changed: { vi: 'Kết luận thay đổi', en: 'Verdict changed' },
  since: { vi: 'so với bản phát hành trước', en: 'since the release before,' },
  incomplete: { vi: 'Chưa đủ khu báo cáo', en: 'Not all parks have reported' },
  count: { vi: 'chỉ tiêu', en: 'indicators' },
  silent: { vi: 'chưa có số liệu', en: 'without figures' },
  over: { vi: 'Việc quá thời gian', en: 'Past their time' },
  overTasks: {
    vi: 'việc của Kế hoạch chưa xong khi đã hết thời gian thực hiện',
    en: 'tasks of the plan are open although their time is over',
  },
  stopped: { vi: 'việc đang tạm dừng', en: 'tasks are stopped' },
  late: { vi: 'Số liệu quá hạn', en: 'Overdue data' },
  lateSets: {
    vi: 'bộ số liệu chưa gửi đủ kỳ vừa qua theo hạn đã đặt',
    en: 'data sets are incomplete for their last period, by the due days that were set',
  },
} as const
