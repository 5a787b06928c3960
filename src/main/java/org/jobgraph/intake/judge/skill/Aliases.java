package org.jobgraph.intake.judge.skill;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What people call technologies whose names at O*NET are longer or ambiguous. A name that O*NET does not have is not used.
final class Aliases {

    /// O*NET's name, then what is written for it.
    private static final Map<String, List<String>> PLAIN = read("""
            Oracle Java: Java
            Structured query language SQL: SQL
            Hypertext markup language HTML: HTML, HTML5
            Cascading style sheets CSS: CSS, CSS3
            Extensible markup language XML: XML
            JavaScript Object Notation JSON: JSON
            JavaScript: Javascript, ES6
            TypeScript: Typescript
            Node.js: NodeJS, Node.JS, NodeJs
            React: React.js, ReactJS, ReactJs, React.JS
            Vue.js: VueJS, Vue.JS
            Google Angular: Angular, AngularJS, Angular.js
            Express.js: ExpressJS
            Next.js: NextJS
            Microsoft .NET Framework: .NET, .NET Core, .Net, .NET Framework
            Microsoft ASP.NET: ASP.NET, ASP.Net
            Microsoft Visual Basic for Applications VBA: VBA, Visual Basic for Applications
            Microsoft Visual Studio: Visual Studio
            Microsoft PowerShell: PowerShell, Powershell
            Microsoft SQL Server: SQL Server, MSSQL, MS SQL
            Microsoft SQL Server Reporting Services SSRS: SSRS
            Microsoft SQL Server Integration Services SSIS: SSIS
            Transact-SQL: T-SQL
            Oracle PL/SQL: PL/SQL
            Microsoft Power BI: Power BI, PowerBI
            Microsoft Azure software: Azure, Microsoft Azure
            Microsoft Active Directory: Active Directory
            Microsoft Excel: MS Excel
            Microsoft Word: MS Word
            Microsoft PowerPoint: PowerPoint, Powerpoint
            Microsoft Outlook: MS Outlook
            Microsoft Access: MS Access
            Microsoft Project: MS Project
            Microsoft SharePoint: SharePoint, Sharepoint
            Microsoft Visio: Visio
            Microsoft Teams: MS Teams
            Microsoft Office software: Microsoft Office, MS Office, Office 365, Microsoft 365, M365, O365
            Microsoft Dynamics: Dynamics 365
            Google Workspace software: Google Workspace, G Suite, GSuite, Google Suite
            Google Cloud software: Google Cloud, Google Cloud Platform, GCP
            Google BigQuery: BigQuery
            Google Looker Analytics: Looker
            Google Android: Android
            Apple iOS: iOS
            Apple macOS: macOS, MacOS
            Amazon Web Services AWS software: AWS, Amazon Web Services
            Amazon Web Services AWS CloudFormation: CloudFormation
            Amazon Elastic Compute Cloud EC2: EC2
            Amazon Simple Storage Service S3: S3
            Amazon DynamoDB: DynamoDB
            Amazon Redshift: Redshift
            PostgreSQL: Postgres, PostgresSQL, Postgresql
            MongoDB: Mongo
            Apache Kafka: Kafka
            Apache Airflow: Airflow
            Apache Hadoop: Hadoop
            Apache Tomcat: Tomcat
            Apache Spark: PySpark
            Elasticsearch: ElasticSearch, Elastic Search
            Splunk Enterprise: Splunk
            IBM Terraform: Terraform
            Ansible software: Ansible
            Kubernetes: K8s, K8S
            Jenkins CI: Jenkins
            GitHub: Github
            GitLab: Gitlab
            Atlassian JIRA: Jira, JIRA
            Atlassian Confluence: Confluence
            Atlassian Bitbucket: Bitbucket, BitBucket
            Ruby on Rails: Rails, RoR
            Go: Golang, GoLang
            Rust programming language: Rust lang
            Scikit-learn: scikit-learn
            Pandas: pandas
            NumPy: Numpy
            PyTorch: Pytorch
            TensorFlow: Tensorflow
            OpenAI ChatGPT: ChatGPT
            Bash: bash
            Shell script: Shell scripting, shell scripting, shell scripts
            UNIX: Unix
            Red Hat Enterprise Linux: RHEL
            The MathWorks MATLAB: MATLAB, Matlab
            IBM SPSS Statistics: SPSS
            StataCorp Stata: Stata, STATA
            ESRI ArcGIS software: ArcGIS
            Autodesk AutoCAD: AutoCAD, Autocad
            Autodesk AutoCAD Civil 3D: Civil 3D
            Autodesk Revit: Revit
            Dassault Systemes SolidWorks: SolidWorks, SOLIDWORKS, Solidworks
            Dassault Systemes CATIA: CATIA
            Trimble SketchUp Pro: SketchUp
            National Instruments LabVIEW: LabVIEW, LabView
            Adobe Photoshop: Photoshop
            Adobe InDesign: InDesign, Indesign
            Adobe After Effects: After Effects
            Adobe Premiere Pro: Premiere Pro
            Adobe Creative Cloud software: Adobe Creative Cloud, Adobe Creative Suite, Creative Cloud
            Salesforce software: Salesforce, SFDC, Salesforce.com
            HubSpot software: HubSpot, Hubspot
            Marketo Marketing Automation: Marketo
            Workday software: Workday
            Oracle PeopleSoft: PeopleSoft
            NetSuite ERP: NetSuite, Netsuite
            Intuit QuickBooks: QuickBooks, Quickbooks
            SAP software: SAP
            Yardi software: Yardi
            Alteryx software: Alteryx
            Informatica software: Informatica
            Henry Schein Dentrix: Dentrix
            SAP Concur: Concur
            Qlik Tech QlikView: QlikView
            eClinicalWorks EHR software: eClinicalWorks
            Oracle Primavera Enterprise Project Portfolio Management: Primavera P6, Primavera
            WordPress: Wordpress
            Cisco Webex: Webex, WebEx
            Kotlin: Kotlin
            Verilog: Verilog
            Minitab: Minitab
            Ubuntu: Ubuntu
            Wireshark: Wireshark
            Nagios: Nagios
            Airtable: Airtable
            Keras: Keras
            Haskell: Haskell
            Xcode: Xcode
            HashiCorp Vagrant: Vagrant
            Apache Solr: Solr
            """);

    private static final Map<String, List<String>> WITHIN_SENTENCE = read("""
            Microsoft Excel: Excel
            Figma: Figma
            Tableau: Tableau
            """);

    private static final Map<String, List<String>> LANGUAGE = read("""
            Go: Go
            R: R
            C: C
            Ruby: Ruby
            Rust programming language: Rust
            Swift: Swift
            Scala: Scala
            Perl: Perl
            Ada: Ada
            Julia: Julia
            Lua: Lua
            Apache Groovy: Groovy
            React: React
            Node.js: Node
            Vue.js: Vue
            Apache Spark: Spark
            Spring Framework: Spring
            Django: Django
            Flask: Flask
            SAS: SAS
            """);

    private static final Map<String, List<String>> IN_COMPANY = read("""
            Microsoft Word: Word
            Microsoft Access: Access
            Microsoft Project: MSP
            Microsoft Outlook: Outlook
            Microsoft Publisher: Publisher
            Microsoft Windows: Windows
            Microsoft Windows Server: Windows Server
            Microsoft Teams: Teams
            Microsoft Dynamics: Dynamics
            Oracle Database: Oracle
            Chef: Chef
            Puppet: Puppet
            Hibernate ORM: Hibernate
            Apache Maven: Maven
            Apache Hive: Hive
            Apache Cassandra: Cassandra
            Apache Pig: Pig
            Gradle: Gradle
            Prometheus: Prometheus
            Moodle: Moodle
            Atlassian Bamboo: Bamboo
            Bootstrap: Bootstrap
            Epic Systems: Epic
            Procore software: Procore
            PayPal: PayPal
            ClassDojo: ClassDojo
            WhatsApp: WhatsApp
            OpenTable: OpenTable
            Intuit TurboTax: TurboTax, Intuit TurboTax
            Adobe Illustrator: Illustrator
            Adobe Acrobat: Acrobat
            Adobe Dreamweaver: Dreamweaver
            Eclipse IDE: Eclipse
            IBM DB2: DB2
            Teradata Database: Teradata
            Slack: Slack
            Zoom: Zoom
            Skype: Skype
            Asana: Asana
            Loom: Loom
            Canva: Canva
            Facebook: Facebook
            LinkedIn: LinkedIn
            YouTube: YouTube
            Instagram: Instagram
            Twitter: Twitter
            TikTok: TikTok
            Oracle Taleo: Taleo
            AJAX: AJAX
            """);

    private Aliases() {
    }

    /// The ways to write a technology that mean it under a condition; empty when none is known.
    static List<String> of(String name, Sense sense) {
        return switch (sense) {
            case PLAIN -> PLAIN.getOrDefault(name, List.of());
            case WITHIN_SENTENCE -> WITHIN_SENTENCE.getOrDefault(name, List.of());
            case LANGUAGE -> LANGUAGE.getOrDefault(name, List.of());
            case IN_COMPANY -> IN_COMPANY.getOrDefault(name, List.of());
        };
    }

    private static Map<String, List<String>> read(String lines) {
        return Arrays.stream(lines.split("\n", -1)).filter(line -> !line.isBlank()).map(line -> line.split(": ", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> List.of(pair[1].split(", ", -1))));
    }
}
