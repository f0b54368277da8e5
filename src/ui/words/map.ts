export const mapWords = {
  title: { vi: 'Sơ đồ vị trí các khu', en: 'Where the parks are' },
  placed: { vi: 'khu có tọa độ đủ tin cậy', en: 'parks have a point that can be trusted' },
  none: { vi: 'chưa khu nào có tọa độ đủ tin cậy', en: 'no park has a point that can be trusted' },
  unbounded: {
    vi: 'Vị trí theo tọa độ trong danh mục khu, không phải ranh giới; bản phát hành này không kèm bản đồ ranh giới.',
    en: 'Points are the coordinates of the register, not boundaries; this release brings no map of boundaries.',
  },
  bounded: {
    vi: 'Vị trí theo tọa độ trong danh mục khu; ranh giới theo tệp kèm bản phát hành này.',
    en: 'Points are the coordinates of the register; boundaries come from a file of this release.',
  },
  lead: {
    vi: 'Khu chưa có tọa độ đủ tin cậy được liệt kê, không đặt lên sơ đồ.',
    en: 'Parks without a point that can be trusted are listed and not placed.',
  },
  picture: { vi: 'Vị trí các khu, tổng diện tích', en: 'Where the parks are, with their total area' },
  foot: {
    vi: 'Tọa độ gần đúng, hệ WGS 84, vẽ trên mặt phẳng. Nguồn: danh mục khu.',
    en: 'Approximate coordinates, WGS 84, drawn on a plane. Source: register of parks.',
  },
  boundaries: { vi: 'Ranh giới', en: 'Boundaries' },
  noSource: { vi: 'tệp không nêu', en: 'not said in the file' },
  outlined: { vi: 'có ranh giới trong tệp kèm theo', en: 'its boundary is in the file' },
  points: { vi: 'Tọa độ đã dùng', en: 'Points used' },
  lat: { vi: 'Vĩ độ', en: 'Latitude' },
  lon: { vi: 'Kinh độ', en: 'Longitude' },
  confidence: { vi: 'Độ tin cậy tọa độ', en: 'Confidence of the point' },
  unplaced: { vi: 'Chưa đặt lên sơ đồ', en: 'Not placed' },
  why: { vi: 'Lý do', en: 'Why' },
  noPoint: { vi: 'chưa có tọa độ', en: 'no coordinates' },
  lowPoint: { vi: 'tọa độ độ tin cậy thấp', en: 'coordinates of low confidence' },
} as const
