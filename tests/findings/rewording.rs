//! Rewording of the usual sorts in English: none of it may raise a finding.

use crate::silent_in;

#[test]
fn english_rewording_stays_silent() {
    for (a, b) in [
        (
            "Nobody on the ferry fell ill, the operator said.",
            "No one aboard became ill, according to the operator.",
        ),
        (
            "The council has not ruled out closing the pool.",
            "The council didn't exclude shutting the pool.",
        ),
        (
            "Police said the driver, 34, was arrested at 5.40 a.m. on Tuesday.",
            "The 34-year-old driver was arrested at 5:40am Tuesday, police said.",
        ),
        (
            "About two-thirds of the crop was lost.",
            "Roughly two thirds of the harvest was lost.",
        ),
        (
            "The firm said it expects to hire 1,200 people next year.",
            "The company said it plans to recruit 1,200 workers next year.",
        ),
        (
            "Boats from both villages may fish in the bay.",
            "Boats from both villages have the right to fish in the bay.",
        ),
        (
            "Storms reach all three harbours but not the lake.",
            "Storms reach the three harbours but not the lake.",
        ),
        (
            "At least 400 people came to the quay.",
            "400 people or more came to the quay.",
        ),
        (
            "Tarn is the country's second port, and the ferry sails from there.",
            "Tarn is the country's No. 2 port, and the ferry sails from there.",
        ),
        (
            "Children should expect no miracles, and neither should parents.",
            "Neither children nor parents should expect miracles.",
        ),
        (
            "The keeper is said to have locked the door.",
            "The keeper locked the door, it is said.",
        ),
        (
            "Insurers put the damage at between 40 and 60 million pounds.",
            "Insurers put the damage at £40 million to £60 million.",
        ),
        (
            "The Tarn-based brewery expects a good year.",
            "The Tarn brewery expects a good year.",
        ),
        (
            "The storm cut power to 60,000 homes in Harland.",
            "The storm left 60,000 homes in Harland without power.",
        ),
        (
            "It will not be known for weeks how the fire began.",
            "It will be weeks before it is known how the fire began.",
        ),
        (
            "Borrowers would pay 210 crowns more a month.",
            "Borrowers would pay an extra 210 crowns a month.",
        ),
        (
            "The guild expects another good year.",
            "The guild thinks that another good year will come.",
        ),
        ("He declined to comment.", "He would not comment."),
        (
            "The mayor refused to say who paid.",
            "The mayor did not say who paid.",
        ),
        (
            "The bill failed to pass by two votes.",
            "The bill did not pass, by two votes.",
        ),
        (
            "Shares in the company fell 7.5 percent on Monday.",
            "The company's shares dropped 7.5% Monday.",
        ),
        (
            "She said the plan was not without risks.",
            "She said the plan carried some risks.",
        ),
        (
            "Without the grant, the museum will close.",
            "Unless it gets the grant, the museum will close.",
        ),
        (
            "The school was built 20 years ago.",
            "The school, which is 20 years old, will be painted.",
        ),
        (
            "Only one in ten members voted.",
            "Just 10% of members voted.",
        ),
        (
            "The president of the club, Ana Duarte, resigned on Friday.",
            "Club president Ana Duarte stepped down Friday.",
        ),
        (
            "All but two of the miners survived.",
            "Every miner except two survived.",
        ),
        (
            "The river rose three metres overnight.",
            "Overnight the river rose by three meters.",
        ),
        (
            "At least 40 houses burned down.",
            "No fewer than 40 houses burned down.",
        ),
        (
            "The talks, due to start on 3 May, were postponed.",
            "The talks, which were to begin on May 3, were delayed.",
        ),
        (
            "It is not yet known what caused the crash.",
            "The cause of the crash is still unclear.",
        ),
        (
            "The company reported a profit of $1.2 billion in the first quarter.",
            "In the first quarter the company made a $1.2bn profit.",
        ),
        (
            "Farmers said the drought had halved the wheat harvest.",
            "The drought has cut the wheat harvest by half, farmers said.",
        ),
        (
            "The bridge, which opened in 1968, carries 24,000 cars a day.",
            "Opened in 1968, the bridge is used by 24,000 cars daily.",
        ),
        (
            "Officials in Berlin said the law would come into force in January.",
            "German officials said the law would take effect in January.",
        ),
        (
            "The minister, Lena Brandt, denied the allegations.",
            "Ms Brandt rejected the allegations.",
        ),
        (
            "The court ordered him to pay a fine of 300 euros.",
            "He was ordered by the court to pay a €300 fine.",
        ),
        (
            "The suspect is believed to have fled abroad.",
            "It is thought that the suspect fled abroad.",
        ),
        (
            "Rescuers worked through the night.",
            "Rescuers worked all night long.",
        ),
        (
            "Ticket prices will rise from £12 to £14 in April.",
            "From April tickets will cost £14, up from £12.",
        ),
        (
            "More than half of the voters stayed at home.",
            "Most voters stayed at home.",
        ),
        (
            "Neither side would comment on the deal.",
            "Both sides declined to comment on the deal.",
        ),
        (
            "The hospital has 26 beds, 12 of them for children.",
            "Twelve of the hospital's 26 beds are for children.",
        ),
        (
            "Three of the five judges agreed.",
            "Three out of five judges agreed.",
        ),
        (
            "The storm could reach the coast by Sunday evening.",
            "The storm may hit the coast by Sunday evening.",
        ),
        (
            "The union said it would go on strike unless pay was raised.",
            "The union said it will strike if pay is not raised.",
        ),
        (
            "A spokesman for Alder & Rowe said the firm had done nothing wrong.",
            "Alder & Rowe said it had done nothing wrong.",
        ),
        (
            "The visitors had been due to sail home on Saturday.",
            "The visitors were supposed to sail home on Saturday.",
        ),
        (
            "Tickets go on sale on Monday at 9am.",
            "Tickets can be bought from nine o'clock on Monday morning.",
        ),
        (
            "The inn has 12 rooms, half of them with a view of the lake.",
            "Half of the inn's 12 rooms overlook the lake.",
        ),
        (
            "The new tolls will apply from January.",
            "From January, the new tolls will be in force.",
        ),
        (
            "Two out of three sailors recovered.",
            "Two thirds of the sailors recovered.",
        ),
        (
            "Nobody has been ruled out as a suspect.",
            "No one has been excluded as a suspect.",
        ),
        (
            "The guild has until the end of the month to appeal.",
            "The guild can appeal until the end of the month.",
        ),
        (
            "The warden resigned hours later.",
            "A few hours later the warden quit.",
        ),
        (
            "The gallery refused to return the statue.",
            "The gallery would not give the statue back.",
        ),
        (
            "The ferry was carrying far more visitors than allowed.",
            "The ferry had many more visitors aboard than it was permitted to carry.",
        ),
        (
            "The warden said she would decide by Easter.",
            "The warden promised a decision by Easter.",
        ),
        (
            "The tour is free for anyone over 65.",
            "People older than 65 get the tour free of charge.",
        ),
        (
            "The fire brigade has advised tenants not to use the lifts.",
            "The firemen have advised the tenants against using the lifts.",
        ),
        (
            "The prize is worth at least £2 million to the club.",
            "The prize is worth £2m or more to the club.",
        ),
        (
            "The service disputed this, saying that a vet had come.",
            "The service contested this and said a vet had come.",
        ),
        (
            "The two ferries came within 90 metres of each other.",
            "The two ferries passed 90m apart.",
        ),
        (
            "Corrie called the walkout “regrettable” and said the offer was still on the table.",
            "The walkout was described as “regrettable” by Corrie, who said that the offer still stood.",
        ),
    ] {
        silent_in("en", a, b);
    }
}
