targetScope = 'subscription'

// Everything that the pipeline needs, except the Event Grid subscription: events.bicep creates it, because its key exists only after the code is deployed.

@description('The name of the environment. The resource group is rg-NAME. The names of all resources are derived from this name.')
@minLength(1)
@maxLength(40)
param environmentName string

@description('The region. It must offer Flex Consumption: az functionapp list-flexconsumption-locations.')
@minLength(1)
param location string

@description('Whether Azure AI Language analyzes the articles, billed by text record. If false, no Language resource is deployed, and the embedded provider analyzes them free of charge.')
param useAzureLanguage bool = true

@description('The pricing tier of Azure AI Language. S: billed by text record. F0: 5,000 text records a month free of charge, and no more; one per subscription.')
@allowed(['F0', 'S'])
param languageSku string = 'S'

@description('The version of the models of the service, for example 2023-09-01. Empty: the latest version at the time of the request.')
@maxLength(40)
param languageModelVersion string = ''

@description('Whether entities are linked to Wikipedia. If false, a third of the text records is saved.')
param languageLinkEntities bool = true

@description('Whether the service analyzes sentiment. If false, the embedded analyzer does, in English only, and a third of the text records is saved.')
param languageSentiment bool = true

@description('The size of the network of the embedded provider: base, or small for bulk work, faster and less accurate.')
@allowed(['base', 'small'])
param analysisModel string = 'base'

@description('How to read publication dates such as 03/04/2022. Empty if such dates are not read.')
@allowed(['', 'dmy', 'mdy'])
param dateOrder string = ''

@description('The least confidence of a claim, 0 to 1, with a point. Empty if all claims are kept.')
@maxLength(4)
param minConfidence string = ''

@description('The processor time that each stage of an article can use, in seconds. An article that needs more fails.')
@minValue(1)
@maxValue(3600)
param cpuSeconds int = 120

@description('The memory for the articles in progress on an instance, in MiB. 0: the memory of the instance, less 384 MiB.')
@minValue(0)
@maxValue(1048576)
param workMemoryMB int = 0

@description('The maximum number of text records for one article. An article that needs more fails before anything is sent.')
@minValue(1)
@maxValue(100000)
param languageMaxTextRecords int = 1000

@description('The maximum number of text records for all articles of a UTC day. Articles that would exceed it wait until the next day. At least languageMaxTextRecords.')
@minValue(1)
@maxValue(100000000)
param languageMaxTextRecordsPerDay int = 100000

@description('The budget of the resource group for a month, in the currency of the subscription. It sends e-mails and stops nothing. 0: no budget.')
@minValue(0)
@maxValue(1000000)
param budgetAmount int = 0

@description('The percentages of the budget at which an e-mail is sent. One more is sent when the forecast for the month exceeds the budget.')
@minLength(1)
@maxLength(4)
param budgetThresholds int[] = [50, 80, 100]

@description('The e-mail addresses for the budget. The owners of the resource group always receive its e-mails.')
@maxLength(50)
param budgetEmails string[] = []

@description('The maximum number of instances of the function app. Each processes up to 24 articles per stage at a time; keep the product below the limits of the language service.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('The memory of an instance, in MB. More memory also gives more processor time.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('The replication of the storage account.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param storageSku string = 'Standard_LRS'

@description('The retention of logs and metrics, in days. The first 31 days are free of charge.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('The e-mail address that receives alerts. Empty: no e-mail; the alerts are visible in the portal.')
@maxLength(254)
param alertEmail string = ''

@description('The object id of a user, group or service principal that may upload articles, read results and use the commands enrich status, retry and sweep. Empty: nobody.')
@maxLength(36)
param operatorPrincipalId string = ''

@description('The type of operatorPrincipalId.')
@allowed(['User', 'Group', 'ServicePrincipal'])
param operatorPrincipalType string = 'User'

@description('The object id of a user, group or service principal that may only upload articles and read results and failure records. Empty: nobody.')
@maxLength(36)
param deskPrincipalId string = ''

@description('The type of deskPrincipalId.')
@allowed(['User', 'Group', 'ServicePrincipal'])
param deskPrincipalType string = 'Group'

var token = uniqueString(subscription().id, environmentName, location)
var tags = { 'azd-env-name': environmentName }

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identities 'modules/identities.bicep' = {
  scope: group
  params: {
    name: token
    location: location
    tags: tags
  }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: {
    name: 'st${token}'
    location: location
    tags: tags
    sku: storageSku
  }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    name: token
    location: location
    tags: tags
    retentionDays: logRetentionDays
  }
}

module language 'modules/language.bicep' = if (useAzureLanguage) {
  scope: group
  params: {
    name: 'lang-${token}'
    location: location
    tags: tags
    sku: languageSku
  }
}

module access 'modules/access.bicep' = {
  scope: group
  params: {
    appPrincipalId: identities.outputs.appPrincipalId
    eventsPrincipalId: identities.outputs.eventsPrincipalId
    operatorPrincipalId: operatorPrincipalId
    operatorPrincipalType: operatorPrincipalType
    deskPrincipalId: deskPrincipalId
    deskPrincipalType: deskPrincipalType
    deploymentPrincipalId: identities.outputs.deploymentPrincipalId
    deploymentContainer: storage.outputs.deploymentContainer
    storageName: storage.outputs.name
    deadLetterContainer: storage.outputs.deadLetterContainer
    applicationInsightsName: monitoring.outputs.applicationInsightsName
    languageName: language.?outputs.name ?? ''
  }
}

module functionApp 'modules/functionApp.bicep' = {
  scope: group
  params: {
    name: token
    location: location
    tags: tags
    identityId: identities.outputs.appId
    identityClientId: identities.outputs.appClientId
    deploymentIdentityId: identities.outputs.deploymentId
    blobEndpoint: storage.outputs.blobEndpoint
    queueEndpoint: storage.outputs.queueEndpoint
    tableEndpoint: storage.outputs.tableEndpoint
    deploymentContainer: storage.outputs.deploymentContainer
    applicationInsightsConnectionString: monitoring.outputs.applicationInsightsConnectionString
    maximumInstanceCount: maximumInstanceCount
    instanceMemoryMB: instanceMemoryMB
    analysisSettings: useAzureLanguage
      ? {
          Analysis__Provider: 'AzureLanguage'
          Analysis__Model: analysisModel
          Analysis__CpuSeconds: string(cpuSeconds)
          Analysis__WorkMemoryMB: workMemoryMB == 0 ? '' : string(workMemoryMB)
          Analysis__DateOrder: dateOrder
          Analysis__MinConfidence: minConfidence
          AzureLanguage__Endpoint: language!.outputs.endpoint
          AzureLanguage__ClientId: identities.outputs.appClientId
          AzureLanguage__ModelVersion: languageModelVersion
          AzureLanguage__LinkEntities: string(languageLinkEntities)
          AzureLanguage__Sentiment: string(languageSentiment)
          AzureLanguage__MaxTextRecords: string(languageMaxTextRecords)
          AzureLanguage__MaxTextRecordsPerDay: string(languageMaxTextRecordsPerDay)
        }
      : {
          Analysis__Provider: 'Embedded'
          Analysis__Model: analysisModel
          Analysis__CpuSeconds: string(cpuSeconds)
          Analysis__WorkMemoryMB: workMemoryMB == 0 ? '' : string(workMemoryMB)
          Analysis__DateOrder: dateOrder
          Analysis__MinConfidence: minConfidence
        }
  }
  // At startup the app creates queues and exports telemetry, so it needs its roles.
  dependsOn: [access]
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    name: token
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    email: alertEmail
  }
}

module budget 'modules/budget.bicep' = if (budgetAmount > 0) {
  scope: group
  params: {
    name: 'budget-${environmentName}'
    amount: budgetAmount
    thresholds: budgetThresholds
    emails: budgetEmails
  }
}

@description('The resource group. It contains all resources: deleting it deletes everything.')
output AZURE_RESOURCE_GROUP string = group.name

@description('The storage account.')
output AZURE_STORAGE_ACCOUNT_NAME string = storage.outputs.name

@description('The storage option of the command enrich: enrich status --storage …')
output ENRICHMENT_STORAGE string = storage.outputs.blobEndpoint

@description('The function app, as used by func azure functionapp publish.')
output AZURE_FUNCTION_APP_NAME string = functionApp.outputs.name

@description('The identity that Event Grid uses to write dead letters, for events.bicep.')
output EVENTS_IDENTITY_NAME string = identities.outputs.eventsName

@description('The Application Insights resource with logs, traces and metrics.')
output APPLICATION_INSIGHTS_NAME string = monitoring.outputs.applicationInsightsName

@description('The provider that analyzes the articles: Embedded or AzureLanguage.')
output ANALYSIS_PROVIDER string = useAzureLanguage ? 'AzureLanguage' : 'Embedded'

@description('The last step of a deployment without azd: create the Event Grid subscription after the code is deployed.')
output NEXT_STEP string = 'az deployment group create --resource-group ${group.name} --template-file infra/events.bicep --parameters functionAppName=${functionApp.outputs.name} storageName=${storage.outputs.name} identityName=${identities.outputs.eventsName}'
