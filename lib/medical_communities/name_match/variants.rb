# frozen_string_literal: true

module ::MedicalCommunities
  class NameMatch
    # Given names that one person has in several languages, and spellings that no table of letters brings together.
    module Variants
      # One name a line, as they are written.
      NAMES = <<~NAMES
        олександр александр alexander aleksandr alexandr oleksandr
        олександра александра alexandra aleksandra oleksandra
        олексій алексей alexey aleksey alexei oleksii
        андрій андрей andriy andrey andrii andrei andrew
        анастасія анастасия anastasia nastasia
        антон anton
        віктор виктор viktor victor
        вікторія виктория viktoria victoria viktoriia
        володимир владимир volodymyr vladimir wladimir
        ганна анна hanna anna ann anne
        григорій григорий hryhorii grigory grigoriy
        дмитро дмитрий dmytro dmitry dmitriy dmitri
        євген евгений yevhen evgeny evgeni eugene yevgeny
        євгенія евгения yevheniia evgenia eugenia yevgenia
        єлизавета елизавета yelyzaveta elizaveta elizabeth
        іван иван ivan iwan
        ігор игорь ihor igor
        ілля илья illia ilya iliya
        ірина ирина iryna irina irene
        йосип иосиф yosyp iosif joseph josef
        катерина екатерина kateryna ekaterina catherine katherine katerina yekaterina
        костянтин константин kostiantyn konstantin constantine
        кирило кирилл kyrylo kirill cyril
        лідія лидия lidiia lidia lydia
        людмила людмила liudmyla lyudmila ludmila
        максим максим maksym maxim maksim
        марія мария mariia maria marya mary
        маргарита маргарита marharyta margarita margaret
        микита никита mykyta nikita
        микола николай mykola nikolay nikolai nicholas nikolaj
        михайло михаил mykhailo mikhail michael mykhaylo
        надія надежда nadiia nadezhda nadia
        наталія наталья nataliia natalia natalya natalie nataliya
        олег олег oleh oleg
        олена елена olena elena helena helen yelena
        ольга ольга olha olga
        павло павел pavlo pavel paul
        петро петр petro pyotr petr peter
        пилип филипп pylyp filipp philip
        роман roman
        світлана светлана svitlana svetlana
        сергій сергей serhii sergey sergei serhiy sergiy serge
        софія софья sofiia sofia sophia sofya
        степан степан stepan stephen
        тетяна татьяна tetiana tatiana tatyana
        федір федор fedir fedor theodore fyodor
        юлія юлия yuliia yulia julia iuliia
        юрій юрий yurii yuri yuriy iurii george
        яків яков yakiv yakov jacob
        ярослав yaroslav jaroslav
        محمد mohamed mohammed muhammad mohammad mohamad muhammed mehmet мухаммед мухаммад магомед mokhamed
        احمد ahmed ahmad akhmed ахмед ахмад
        محمود mahmoud mahmud mahmood махмуд
        علي ali aly али
        حسن hassan hasan хасан гасан
        حسين hussein husain hussain hossein hosein husein хусейн гусейн
        يوسف youssef yusuf yousef yousuf yosef yousif юсуф юсеф
        يونس younes yunus younis yunis юнус
        ابراهيم ibrahim ebrahim ибрагим
        اسماعيل ismail ismael esmail исмаил
        خالد khaled khalid халед халид
        عمر omar umar omer омар умар
        عثمان othman osman uthman осман
        مصطفى mustafa mostafa moustafa мустафа
        سعيد said saeed sayeed saied саид
        سعد saad saed
        سامي sami samy
        طارق tarek tariq tarik тарек тарик
        رشيد rachid rashid rasheed рашид
        شريف sherif sharif cherif шариф
        كريم karim kareem карим
        نور nour noor nur nura
        فاطمه fatima fatma fatema fatimah фатима
        عائشه aisha aicha ayesha aysha аиша
        خديجه khadija khadijah hatice хадиджа
        زينب zainab zeinab zaynab zineb зайнаб
        مريم maryam mariam meryem miriam мариам
        ليلى layla leila laila leyla лейла
        هبه heba hiba
        هدى huda hoda
        مها maha
        منى mona muna
        هاله hala
        رنا rana
        رانيا rania raniya
      NAMES

      class << self
        # @param one [Word]
        # @param other [Word]
        # @return [Boolean] whether both stand in one line
        def same?(one, other)
          lines = [one, other].map { |word| TABLE[form(word.plain)] || TABLE[word.key] }
          lines.none?(&:nil?) && lines.first.intersect?(lines.last)
        end

        # @return [Hash{String => Array<Integer>}] a word, as it is written or heard => numbers of its lines
        def table
          NAMES
            .each_line
            .with_index
            .with_object({}) do |(line, number), found|
              line.split.each { |name| forms(name).each { |form| (found[form] ||= []) << number } }
            end
        end

        private

        def forms(name)
          plain = Latin.without_marks(name)
          [form(plain), Latin.key(Cyrillic.to_latin(plain))].uniq
        end

        # Arabic writes some last letters in two ways.
        def form(plain)
          plain.tr("ةىآأإ", "هيااا")
        end
      end

      TABLE = table.transform_values(&:uniq).freeze
    end
  end
end
