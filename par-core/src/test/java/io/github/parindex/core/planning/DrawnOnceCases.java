package io.github.parindex.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.planning.DrawnCampaigns.Campaign;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** The laws of plans on campaigns that are always the same. */
final class DrawnOnceCases {

    private static final int CAMPAIGNS = 40;

    private final PlanProperties laws = new PlanProperties();

    private interface Law {

        void holdsFor(Campaign campaign, long seed);
    }

    /** A campaign of too many plans to try them all is passed over by a law. */
    private static void holds(Law law) {
        int held = 0;
        for (long seed = 1; seed <= CAMPAIGNS; seed++) {
            held += isHeld(law, seed) ? 1 : 0;
        }
        assertThat(held).isGreaterThan(CAMPAIGNS / 4);
    }

    private static boolean isHeld(Law law, long seed) {
        try {
            law.holdsFor(DrawnCampaigns.campaign(seed), seed);
            return true;
        } catch (TestAbortedException tooMany) {
            return false;
        }
    }

    @Test
    void noPlanIsCheaper() {
        holds((campaign, seed) -> laws.noPlanIsCheaperThanThatOfTheCurve(campaign));
    }

    @Test
    void plansKeepTheirPromise() {
        holds((campaign, seed) -> laws.aPlanThatIsCarriedOutScoresWhatItPromised(campaign));
    }

    @Test
    void aBudgetIsSpentWell() {
        holds((campaign, seed) -> laws.theBestPlanWithinABudgetIsTheLastOfTheCurveThatItPaysFor(campaign, seed % 12));
    }

    @Test
    void targetsAreReached() {
        holds((campaign, seed) ->
                laws.theCheapestPlanForATargetReachesItAndTheOneBelowDoesNot(campaign, 40 + 2 * seed));
    }

    @Test
    void placesAndGradesAreReached() {
        for (int seed = 1; seed <= CAMPAIGNS; seed++) {
            laws.noPlanForAPlaceOrAGradeIsCheaper(new Random(seed), 2 + seed % 4);
        }
    }
}
