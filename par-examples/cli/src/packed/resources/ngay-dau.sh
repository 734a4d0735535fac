# What an official does on the first day, in a folder with Vietnamese letters: $1 is the folder of the program,
# $2 a folder to work in. Runs under any locale.
set -eu
cp -R "$1" "$2/Phần mềm chấm điểm"
par="$2/Phần mềm chấm điểm/bin/par"
mkdir -p "$2/Sở Nội vụ"
cd "$2/Sở Nội vụ"

cat > "bộ tiêu chí.json" <<'SET'
{
  "id": "CCHC-SO",
  "edition": {"title": "Chỉ số CCHC cấp sở", "version": "1", "level": "sở", "period": "2026"},
  "criteria": [
    {"code": "1", "title": "Chỉ đạo điều hành", "children": [
      {"code": "1.1", "title": "Kế hoạch năm", "rule": {"options": [
        {"name": "đúng hạn", "points": 2}, {"name": "trễ hạn", "points": 1}, {"name": "không", "points": 0}]}},
      {"code": "1.2", "title": "Hồ sơ giải quyết đúng hạn", "rule": {"proportion": 3}}]}]
}
SET
cat > "kết quả.csv" <<'TABLE'
Mã đơn vị;Tên đơn vị;Khối;1.1;1.2
STC;Sở Tài chính;Sở;đúng hạn;47/50
STP;Sở Tư pháp;Sở;trễ hạn;50/50
TABLE

"$par" --lang vi validate --set "bộ tiêu chí.json" "kết quả.csv"
"$par" --lang vi score --set "bộ tiêu chí.json" --grade "Xuất sắc=90,Khá=65,Yếu=0" "kết quả.csv"
"$par" --lang vi report --set "bộ tiêu chí.json" --notice "Dự thảo" --out "báo cáo.html" "kết quả.csv"
grep -c "Dự thảo" "báo cáo.html"
