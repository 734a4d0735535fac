package io.github.parindex.io;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.csv.AssessmentsCsv;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.json.DocumentSchema;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads, scores and checks in a Java machine of its own, and prints the results and how loggers were left. */
public final class FirstReading {

    /** Set where the line of the validator is asked for. */
    static final String ASKED = "asked";

    private static final Logger VERSION = Logger.getLogger("org.hibernate.validator.internal.util.Version");

    private FirstReading() {}

    /** Takes a folder, and leaves it alone. */
    public static void main(String[] arguments) {
        if (Boolean.getBoolean(ASKED)) {
            VERSION.setLevel(Level.INFO);
        }
        Source document = Source.of("set.json", """
            {"id": "S", "edition": {"title": "Set"}, "criteria": [
              {"code": "1", "title": "Files on time", "rule": {"proportion": 2}}]}
            """);
        CriteriaSet set = CriteriaSetJson.read(document).orThrow();
        Source table = Source.of("a.csv", "unit,name,block,1\nA,A,,1/2\n");
        Scorer.score(AssessmentsCsv.read(table, set).orThrow()).cards().forEach(System.out::println);
        System.out.println(DocumentSchema.CRITERIA_SET.check(document).problems());
        System.out.println(VERSION.getName() + " " + VERSION.getLevel());
        System.out.println("verbosity " + System.getProperty("slf4j.internal.verbosity"));
    }
}
