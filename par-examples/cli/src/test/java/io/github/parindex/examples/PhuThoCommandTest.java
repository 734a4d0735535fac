package io.github.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.examples.cli.ParCommand;
import io.github.parindex.examples.cli.ProgressBars;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published rows of Phú Thọ from the command line, in Vietnamese. */
final class PhuThoCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int par(String... arguments) {
        return ParCommand.execute(
                List.of(arguments),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                ProgressBars.none(),
                new PhuThoCommand());
    }

    @Test
    void theLanguageIsThatOfTheCall() {
        assertThat(par("phu-tho-2026", "--lang=vi", "--out", folder.toString())).isZero();
        assertThat(out.toString())
                .contains("Sở, ban, ngành: 3 đơn vị", "24/25 dòng khớp đến chữ số cuối cùng", "Đã ghi: ")
                .doesNotContain("computed", "agree", " units");
        assertThat(folder.resolve("index.html")).content().contains("<html lang=\"vi\">");
    }

    @Test
    void theHelpIsVietnamese() {
        assertThat(par("phu-tho-2026", "--lang=vi", "--help")).isZero();
        assertThat(out.toString())
                .contains("Chấm điểm các dòng đã công bố theo Quyết định 766/QĐ-TTg", "[BẢNG...]", "--out=THƯ-MỤC")
                .doesNotContain("Scores", "TABLE", "FOLDER", "default");
    }

    @Test
    void aWrongCallSaysWhatIsWrong() {
        assertThat(par("phu-tho-2026", "--lang=vi", "--out")).isEqualTo(2);
        assertThat(err.toString()).startsWith("Tùy chọn --out cần có giá trị: thư mục cần ghi.\n");
    }
}
