import { usage } from './usage.ts'

/** What every command does, in both languages. */
export const help = `${usage}

cách dùng: npm run -s kpi -- LỆNH
  publish [BẢN] [--out THƯ_MỤC]      phát hành vào release/BẢN hoặc THƯ_MỤC
  verify THƯ_MỤC                     kiểm tra mọi tệp của một bản phát hành còn đủ và nguyên vẹn
  series CHỈ_TIÊU …                  chuỗi số liệu của một chỉ tiêu
  verdict CHỈ_TIÊU …                 đánh giá một mục tiêu
  query "SQL" …                      một câu truy vấn SQL trên các bảng của một bản số liệu
  tasks …                            danh mục nhiệm vụ của Kế hoạch
  check TỆP… …                       cho biết tệp nói gì, sai ở đâu, đối chiếu với bản số liệu; không ghi gì
  accept TỆP… …                      đưa tệp vào data/BẢN: tất cả hoặc không tệp nào; sau đó chạy publish
  template BỘ_SỐ_LIỆU …              tệp mẫu để điền

  --release BẢN        bản số liệu trong data/, mặc định heza
  --dataset ID         bộ số liệu của tệp, nếu không muốn để máy tự nhận
  --period P           kỳ báo cáo của các dòng không ghi kỳ: 2025-Q3, 2025-07, 2025
  --decimal comma|dot  dấu thập phân là dấu phẩy hay dấu chấm
  --answer Q=CHỌN      trả lời câu hỏi mà lệnh check nêu ra
  --records            in cả các dòng đã đọc, theo cột và đơn vị đã khai báo
  --lang vi|en         ngôn ngữ của câu chữ, mặc định tiếng Việt
  --reason, --who      lý do và người nhận số liệu; phải có lý do khi số đã có thay đổi
  --format csv|xlsx    định dạng của tệp mẫu; --out TỆP ghi ra tệp
  mã thoát: 0 không có lỗi, 1 có lỗi hoặc còn câu hỏi, 2 gọi lệnh sai`
