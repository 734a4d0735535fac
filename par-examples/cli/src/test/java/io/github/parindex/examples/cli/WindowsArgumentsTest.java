package io.github.parindex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WindowsArgumentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            score --set a.json b.csv             | [score, --set, a.json, b.csv]
              score   b.csv                      | [score, b.csv]
            score "kết quả.csv"                  | [score, kết quả.csv]
            --grade "Xuất sắc=90,Khá=65" b.csv   | [--grade, Xuất sắc=90,Khá=65, b.csv]
            --grade=Xuất" "sắc=90                | [--grade=Xuất sắc=90]
            "C:\\Sở Nội vụ\\b.csv"               | [C:\\Sở Nội vụ\\b.csv]
            C:\\tệp.csv                          | [C:\\tệp.csv]
            --notice "bản \\"dự thảo\\""         | [--notice, bản "dự thảo"]
            --notice ""                          | [--notice, ]
            "chưa đóng lại                       | [chưa đóng lại]
            """)
    void aLineOfWindowsIsSplitAsProgramsThereSplitIt(String line, String arguments) {
        assertThat(WindowsArguments.of(new String[0], line)).hasToString(arguments);
    }

    @Test
    void withoutALineTheArgumentsOfJavaCount() {
        assertThat(WindowsArguments.of(new String[] {"score", "a b"}, null)).isEqualTo(List.of("score", "a b"));
        assertThat(WindowsArguments.of(new String[0], "")).isEmpty();
    }
}
