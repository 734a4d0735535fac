package io.github.parindex.io.xlsx;

import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that cells share, by their number. */
final class SharedTexts {

    /** Bytes of memory that a text takes besides its characters. */
    private static final int EACH = 56;

    private final List<String> texts = new ArrayList<>();

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(Markup part, ReadLimits limits) throws IOException {
        SharedTexts shared = new SharedTexts();
        long memory = 0;
        while (part.next()) {
            if (part.begins("si")) {
                String text = richText(part, "si");
                memory += EACH + 2L * text.length();
                if (memory > limits.sharedText()) {
                    throw RefusedFile.of(Wording.of("xlsx.textsWorkbookTakeMore", limits.sharedText()));
                }
                shared.texts.add(text);
            }
        }
        return shared;
    }

    /** The text of the element that begins here, piece by piece; how it sounds is left out. */
    static String richText(Markup part, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (part.next() && !part.ends(element)) {
            phonetic = part.begins("rPh") || (phonetic && !part.ends("rPh"));
            if (part.begins("t")) {
                String piece = part.text();
                text.append(phonetic ? "" : piece);
                if (text.length() > part.longest()) {
                    throw part.tooLong();
                }
            }
        }
        return Escapes.decoded(text.toString());
    }

    String get(String index) throws RefusedFile {
        int number = Digits.number(index);
        if (number < 0 || number >= texts.size()) {
            throw RefusedFile.of(Wording.of("xlsx.workbookBrokenNoShared", Problem.shortened(index)));
        }
        return texts.get(number);
    }
}
