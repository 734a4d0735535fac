package io.github.parindex.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.RefusalException;
import io.github.parindex.core.rule.Award.Standing;
import io.github.parindex.core.rule.Drawn.Question;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What holds for every award of every shape. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class AwardProperties {

    @Provide
    Arbitrary<Question> questions() {
        return Drawn.questions();
    }

    @Provide
    Arbitrary<List<Question>> parts() {
        return Drawn.parts();
    }

    @Property
    void anAwardLiesWithinNothingAndTheMaximum(@ForAll("questions") Question question) {
        Award award = question.award();
        assertThat(award.points()).isBetween(Points.ZERO, award.max());
        assertThat(award.max()).isEqualTo(question.rule().max());
    }

    @Property
    void whatIsEarnedAndWhatIsLostMakeTheMaximum(@ForAll("questions") Question question) {
        Award award = question.award();
        assertThat(award.points().plus(award.lost())).isEqualTo(award.max());
        assertThat(award.lost()).isGreaterThanOrEqualTo(Points.ZERO);
    }

    @Property
    void withoutAScoreNothingIsEarnedAndTheTextSaysSo(@ForAll("questions") Question question) {
        Award award = question.award();
        if (award.standing() == Standing.SCORED) {
            assertThat(award).hasToString(award.points() + " of " + award.max() + ", " + award.working());
        } else {
            assertThat(award.points()).isEqualTo(Points.ZERO);
            assertThat(award).hasToString("no score, " + award.working());
        }
    }

    @Property
    void theSameObservationIsAlwaysAwardedTheSame(@ForAll("questions") Question question) {
        assertThat(question.award()).isEqualTo(question.award()).hasSameHashCodeAs(question.award());
    }

    @Property
    void aRuleRefusesBeforehandWhatItCannotScoreAndWhatCannotBe(
            @ForAll("questions") Question question, @ForAll("questions") Question other) {
        Question mixed = new Question(question.rule(), other.observation(), question.peers());
        Throwable beforehand = catchThrowable(() -> mixed.rule().check(mixed.observation()));
        boolean cannotBe = beforehand instanceof RefusalException refused
                && refused.refusal().key().startsWith("rule.share.");
        boolean hasParts = mixed.rule() instanceof BestOf || mixed.rule() instanceof SumOf;
        if (!(cannotBe && hasParts)) { // Where parts are at fault, another one may be what cannot be scored.
            String said = beforehand == null ? "" : beforehand.toString();
            assertThat(refusal(mixed::award)).isIn(said, cannotBe ? "" : said);
        }
    }

    private static String refusal(ThrowingCallable action) {
        Throwable refused = catchThrowable(action);
        return refused == null ? "" : refused.toString();
    }

    @Property
    void everyRuleObservationAndWorkingIsOneLine(@ForAll("questions") Question question) {
        assertThat(List.of(question.rule(), question.observation(), question.award()))
                .allSatisfy(value -> assertThat(value.toString()).isNotBlank().doesNotContain("\n"));
    }

    @Property
    void theBestAlternativeIsNoLessThanAnyOther(@ForAll("parts") List<Question> parts) {
        Award award = new BestOf(Drawn.named(parts)).award(Drawn.observed(parts));
        List<Award> scored = parts.stream()
                .map(Question::award)
                .filter(each -> each.standing() == Standing.SCORED)
                .toList();
        assertThat(scored).allSatisfy(each -> assertThat(each.points()).isLessThanOrEqualTo(award.points()));
        if (!scored.isEmpty()) {
            assertThat(scored).extracting(Award::points).contains(award.points());
        }
        assertThat(award.standing() == Standing.SCORED).isEqualTo(!scored.isEmpty());
    }

    @Property
    void theSumIsThatOfItsPartsUnlessOneIsMissing(@ForAll("parts") List<Question> parts) {
        Award award = SumOf.of(Drawn.named(parts)).award(Drawn.observed(parts));
        List<Award> awards = parts.stream().map(Question::award).toList();
        List<Standing> standings = awards.stream().map(Award::standing).toList();
        if (standings.contains(Standing.MISSING)) {
            assertThat(award.standing()).isEqualTo(Standing.MISSING);
        } else if (standings.contains(Standing.SCORED)) {
            assertThat(award.points())
                    .isEqualTo(Points.sum(awards.stream().map(Award::points).toList()));
        } else {
            assertThat(award.standing()).isEqualTo(Standing.NOT_APPLICABLE);
        }
    }
}
