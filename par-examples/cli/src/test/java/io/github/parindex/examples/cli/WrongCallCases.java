package io.github.parindex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.examples.AnGiang2023;
import io.github.parindex.io.json.AssessmentsJson;
import io.github.parindex.io.json.CriteriaSetJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is said of wrong calls, in the words that officials use. */
final class WrongCallCases {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeFiles() {
        CriteriaSetJson.write(AnGiang2023.set(), folder.resolve("set.json"));
        AssessmentsJson.write(AnGiang2023.assessments(), folder.resolve("assessments.json"));
    }

    private static String filled(String text) {
        return text.replace("ASSESSMENTS", folder.resolve("assessments.json").toString())
                .replace("SET", folder.resolve("set.json").toString())
                .replace("FOLDER", folder.toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "wrong-calls.csv", numLinesToSkip = 1, delimiter = ';')
    void aWrongCallSaysWhatIsWrong(String name, String call, int status, String vi) {
        List<String> arguments = new ArrayList<>(
                call == null ? List.of() : List.of(filled(call).split(" ")));
        arguments.add("--lang=vi");
        StringWriter err = new StringWriter();
        int given = ParCommand.execute(
                arguments, new PrintWriter(new StringWriter()), new PrintWriter(err, true), ProgressBars.none());
        assertThat(err.toString().lines().findFirst()).contains(filled(vi));
        assertThat(given).isEqualTo(status);
    }
}
