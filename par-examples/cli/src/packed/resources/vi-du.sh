# The example of "par start" from the unpacked program, and every line of its text as it stands: $1 is the folder of the
# program, $2 a folder to work in. Runs under any locale.
set -eu
cp -R "$1" "$2/Phần mềm chấm điểm"
cd "$2"
"$2/Phần mềm chấm điểm/bin/par" --lang vi start "Ví dụ"
cd "Ví dụ"
tr -d '\r' < HUONG-DAN.txt > "$2/text"
path=$(sed -n 's/^.*\(export PATH=.*\)$/\1/p' "$2/text")
eval "$path"
grep '^par ' "$2/text" > "$2/steps"
while IFS= read -r step; do
    eval "$step" </dev/null
done < "$2/steps"
grep -c "Số liệu minh họa" bao-cao.html
# For the test to look into, under a name that any locale can say.
ln -s "$PWD" "$2/../example"
