@description('The base of the resource names.')
param name string

@description('The region.')
param location string

@description('The tags of the resources.')
param tags object

resource app 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-app-${name}'
  location: location
  tags: tags
}

// The deployed code is written and read with an identity of its own. The identity of the pipeline cannot replace the code.
resource deployment 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-deploy-${name}'
  location: location
  tags: tags
}

// Event Grid has its own identity, which may only write dead letters.
resource events 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-events-${name}'
  location: location
  tags: tags
}

output appId string = app.id
output appClientId string = app.properties.clientId
output appPrincipalId string = app.properties.principalId
output deploymentId string = deployment.id
output deploymentPrincipalId string = deployment.properties.principalId
output eventsName string = events.name
output eventsPrincipalId string = events.properties.principalId
