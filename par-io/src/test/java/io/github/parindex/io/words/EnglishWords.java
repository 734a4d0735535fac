package io.github.parindex.io.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that make an English sentence, and that are no syllables of Vietnamese. */
final class EnglishWords {

    // What no field and no word of a document is called.
    private static final String OF_SENTENCES =
            "the|is|are|has|have|had|there|here|needed|maybe|occurs|than|must|with|cannot"
                    + "|already|which|criterion|maximum|unit|rounded|half|places|lost|observed|earned|earns";

    private static final String OF_DOCUMENTS =
            "missing|published|index|criteria|evidence|verified|self-assessed|final|ranked"
                    + "|units|points|score|scored|excluded|options|bands|counts|parts|survey|bonus|deduction|best|mean|name|block|round";

    private EnglishWords() {}

    private static Pattern words(String words) {
        return Pattern.compile("(?i)(?<![\\p{L}\\p{N}.-])(?:" + words + ")(?![\\p{L}\\p{N}-])");
    }

    /** Those of a text that names fields and words of documents, outside of quotation marks and parentheses and before a count. */
    static List<String> inProblems(String text) {
        return in(text, words(OF_SENTENCES));
    }

    /** Those of a text for people. */
    static List<String> in(String text) {
        return in(text, words(OF_SENTENCES + "|" + OF_DOCUMENTS));
    }

    private static List<String> in(String text, Pattern words) {
        return text.lines()
                .map(line -> line.replaceAll(
                        "\"[^\"]*\"|“[^”]*”|\\([^)]*\\)|\\[[^\\]]*]|/[a-zA-Z0-9/]+|[\\p{L}\\p{N}]+=[0-9]+", ""))
                .flatMap(line -> words.matcher(line)
                        .results()
                        .map(MatchResult::group)
                        .map(word -> word + " in: " + line.strip()))
                .distinct()
                .toList();
    }
}
