package io.github.parindex.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a Vietnamese reader gets has English in it. */
final class VietnameseOutputTest {

    @TempDir
    private static Path folder;

    private static Map<String, String> texts;

    @BeforeAll
    static void writeEverything() throws IOException {
        texts = ThirdLanguage.texts("vi", folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "results", "template of rows", "template of forms", "ranking", "index"})
    void noEnglishWordIsInIt(String what) {
        assertThat(EnglishWords.in(texts.get(what))).isEmpty();
    }

    @Test
    void noEnglishWordIsInAProblem() {
        assertThat(EnglishWords.inProblems(texts.get("problems"))).isEmpty();
    }

    @Test
    void theCheckCanFail() {
        assertThat(EnglishWords.inProblems("Tiêu chí 1: There is no option (maybe)."))
                .hasSize(2);
        assertThat(EnglishWords.in("Tiêu chí 1: không có mức \"maybe\". Có lẽ là the-ấy."))
                .isEmpty();
    }
}
