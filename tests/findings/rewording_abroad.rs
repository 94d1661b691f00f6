//! Rewording of the usual sorts in four other languages: none of it may raise a finding.

use crate::silent_in;

#[test]
fn rewording_in_other_languages_stays_silent() {
    for (language, a, b) in [
        (
            "fr",
            "Le bac principal sera retiré du service lundi pour environ six semaines, a annoncé jeudi la compagnie.",
            "Le principal bac sera mis hors service lundi pendant près de six semaines, a indiqué la compagnie jeudi.",
        ),
        (
            "fr",
            "Personne n'a été blessé dans l'incendie, selon les pompiers.",
            "Aucun blessé n'est à déplorer dans l'incendie, d'après les pompiers.",
        ),
        (
            "fr",
            "Quelque 2 300 habitants ont dû être évacués.",
            "Environ 2.300 habitants ont été évacués.",
        ),
        (
            "fr",
            "Le ministre n'a pas exclu une hausse des impôts.",
            "Le ministre n'exclut pas d'augmenter les impôts.",
        ),
        (
            "fr",
            "La moitié des écoles resteront fermées jusqu'au 12 mars.",
            "50 % des écoles resteront fermées jusqu'au 12 mars.",
        ),
        (
            "fr",
            "« Nous n'avons jamais rien caché », a déclaré la directrice, Anne Morel.",
            "“Nous n'avons jamais rien caché”, a affirmé Anne Morel, la directrice.",
        ),
        (
            "fr",
            "Tous les trains ont été annulés vendredi matin à cause de la neige.",
            "En raison de la neige, l'ensemble des trains a été annulé vendredi matin.",
        ),
        (
            "fr",
            "L'entreprise, qui emploie 1 900 personnes, a suspendu sa production jusqu'à nouvel ordre.",
            "L'entreprise de 1900 salariés a interrompu sa production jusqu'à nouvel ordre.",
        ),
        (
            "fr",
            "Le musée pourrait rouvrir en mai, a dit le maire.",
            "Selon le maire, il est possible que le musée rouvre en mai.",
        ),
        (
            "fr",
            "Le club compte près de 200 membres, dont la plupart ont moins de 30 ans.",
            "Le club compte presque 200 membres ; la majorité a moins de trente ans.",
        ),
        (
            "fr",
            "Il a fallu trois heures aux secours pour dégager la route.",
            "Les secours ont mis 3 heures à dégager la route.",
        ),
        (
            "de",
            "Bei dem Brand wurde nach Angaben der Feuerwehr niemand verletzt.",
            "Verletzt wurde bei dem Feuer laut Feuerwehr niemand.",
        ),
        (
            "de",
            "Rund 2.300 Anwohner mussten ihre Häuser verlassen.",
            "Etwa 2300 Menschen mussten ihre Häuser verlassen.",
        ),
        (
            "de",
            "Die Ministerin schloss eine Erhöhung der Steuern nicht aus.",
            "Eine Steuererhöhung schloss die Ministerin nicht aus.",
        ),
        (
            "de",
            "Die Stadt will das Schwimmbad Ende Mai wieder öffnen.",
            "Ende Mai soll das Schwimmbad wieder öffnen.",
        ),
        (
            "de",
            "Alle Schulen bleiben am Freitag geschlossen, teilte der Landkreis mit.",
            "Sämtliche Schulen bleiben am Freitag zu, wie der Landkreis mitteilte.",
        ),
        (
            "de",
            "Der Mann soll das Geld unterschlagen haben.",
            "Dem Mann wird vorgeworfen, das Geld unterschlagen zu haben.",
        ),
        (
            "de",
            "Das Unternehmen machte einen Gewinn von 4,2 Millionen Euro, zwölf Prozent mehr als im Vorjahr.",
            "Das Unternehmen erzielte 4,2 Mio. Euro Gewinn, 12 Prozent mehr als im Jahr zuvor.",
        ),
        (
            "de",
            "„Wir geben nicht auf“, sagte Trainerin Petra Lohse.",
            "Trainerin Petra Lohse sagte: »Wir geben nicht auf.«",
        ),
        (
            "de",
            "Die Polizei sucht nach zwei Männern, die am Samstagabend in ein Juweliergeschäft eingebrochen sind.",
            "Nach zwei Männern, die am Samstagabend in einen Juwelierladen einbrachen, fahndet die Polizei.",
        ),
        (
            "de",
            "Es war zunächst unklar, wie viele Menschen an Bord waren.",
            "Wie viele Menschen an Bord waren, war zunächst nicht bekannt.",
        ),
        (
            "es",
            "Nadie resultó herido en el incendio, según los bomberos.",
            "El incendio no dejó heridos, según los bomberos.",
        ),
        (
            "es",
            "El alcalde no descartó subir los impuestos.",
            "El alcalde no descarta una subida de impuestos.",
        ),
        (
            "es",
            "Unas 2.300 personas tuvieron que abandonar sus casas.",
            "Cerca de 2300 personas debieron abandonar sus casas.",
        ),
        (
            "pt",
            "Ninguém ficou ferido no incêndio, segundo os bombeiros.",
            "O incêndio não deixou feridos, de acordo com os bombeiros.",
        ),
        (
            "pt",
            "Cerca de 2.300 pessoas tiveram de deixar as suas casas.",
            "Aproximadamente 2,3 mil pessoas tiveram que deixar suas casas.",
        ),
        (
            "pt",
            "O museu deve reabrir em maio, disse a prefeitura.",
            "Segundo a prefeitura, o museu deverá reabrir em maio.",
        ),
    ] {
        silent_in(language, a, b);
    }
}
