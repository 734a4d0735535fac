package io.github.parindex.io.xlsx;

import io.github.parindex.io.table.CellWords;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.util.Optional;

/** What a column of a questionnaire holds. */
enum QuestionnaireColumn {
    FORM,
    RESPONDENTS,
    FACTOR,
    SUBJECT,
    ITEM,
    QUESTION,
    SCALE,
    ANSWER,
    MEANING,
    WORTH,
    SATISFIED,
    WEIGHT,
    UNIT,
    STRATUM,
    ISSUED,
    POPULATION;

    /** What it is called. */
    Wording said() {
        return Wording.word(Words.key(this));
    }

    /** What a heading in any language means. */
    static Optional<QuestionnaireColumn> of(String heading) {
        return heading.length() > 100
                ? Optional.empty()
                : CellWords.parse(QuestionnaireColumn.class, heading.replaceAll("\\s+", " "));
    }
}
